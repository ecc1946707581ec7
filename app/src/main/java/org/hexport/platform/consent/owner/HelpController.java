package org.hexport.platform.consent.owner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.consent.owner.Helps.Given;
import org.hexport.platform.house.Secret;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Becoming a helper: by writing down what the owner said, or by the owner's link. */
@Controller
class HelpController {

    private static final int LONGEST_NAME = 120;

    private final Templates templates;
    private final Households households;
    private final HelpLinks links;
    private final HelpDesk desk;
    private final Organisations organisations;

    HelpController(
            Templates templates, Households households, HelpLinks links, HelpDesk desk, Organisations organisations) {
        this.templates = templates;
        this.households = households;
        this.links = links;
        this.desk = desk;
        this.organisations = organisations;
    }

    @GetMapping("/enterprises/{id}/helping")
    View form(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        return ui.show(
                templates.consentHelping(ui, page(viewer, id, Answers.none().with("given", "beside"))));
    }

    @PostMapping("/enterprises/{id}/helping")
    View record(
            Ui ui, Viewer viewer, @PathVariable OrganisationId id, @RequestParam MultiValueMap<String, String> sent) {
        var answers = Answers.of(sent);
        var owner = answers.value("owner").strip();
        var given = given(answers.value("given"));
        if (owner.isEmpty() || owner.length() > LONGEST_NAME) {
            answers = answers.refuse("owner", "consent.helping.owner-missing");
        }
        if (given.isEmpty()) {
            answers = answers.refuse("given", "consent.helping.given-missing");
        }
        if (!answers.chosen("read", "yes")) {
            answers = answers.refuse("read", "consent.helping.read-missing");
        }
        if (answers.refused()) {
            return ui.invalid(templates.consentHelping(ui, page(viewer, id, answers)));
        }
        var decisions = SharingController.decisions(sent.toSingleValueMap());
        desk.record(
                viewer,
                id,
                new HelpDesk.Said(owner, given.orElseThrow(), organisation(answers.value("organisation")), decisions));
        return ui.seeOther("/enterprises/" + id);
    }

    /** 410 where the link holds no longer. */
    @GetMapping("/help/{token}")
    View asked(Ui ui, Viewer viewer, @PathVariable String token) {
        var link = links.held(Secret.read(token).orElseThrow(NotFound::new)).orElseThrow(NotFound::new);
        if (viewer.answersFor(link.enterprise())) {
            return ui.seeOther("/enterprises/" + link.enterprise());
        }
        return link.over() ? over(ui) : ui.show(templates.consentHelping(ui, asked(viewer, link, token)));
    }

    @PostMapping("/help/{token}")
    View accept(
            Ui ui, Viewer viewer, @PathVariable String token, @RequestParam(defaultValue = "") String organisation) {
        var secret = Secret.read(token).orElseThrow(NotFound::new);
        var link = links.held(secret).orElseThrow(NotFound::new);
        return desk.accept(viewer, secret, organisation(organisation)) instanceof Reply.Refused
                ? over(ui)
                : ui.seeOther("/enterprises/" + link.enterprise());
    }

    private View over(Ui ui) {
        return ui.show(templates.consentOver(ui), HttpStatus.GONE);
    }

    private HelpingPage page(Viewer viewer, OrganisationId id, Answers answers) {
        var household = households.of(id);
        if (!household.isSeenFromOutsideBy(viewer) || viewer.belongsTo(id)) {
            throw new NotFound();
        }
        return new HelpingPage(
                "/enterprises/" + id + "/helping",
                household.name(),
                "",
                organisations(viewer),
                answers,
                "/enterprises/" + id);
    }

    private HelpingPage asked(Viewer viewer, HelpLinks.HelpLink link, String token) {
        return new HelpingPage(
                "/help/" + token,
                households.of(link.enterprise()).name(),
                link.owner(),
                organisations(viewer),
                Answers.none(),
                "/home");
    }

    /** The viewer's organisations that are no enterprises; a person may come for none. */
    private List<Choice> organisations(Viewer viewer) {
        var own = viewer.organisations().stream()
                .filter(organisation -> !viewer.enterprises().contains(organisation))
                .toList();
        var names = organisations.namesOf(own);
        return own.stream()
                .flatMap(id -> Stream.ofNullable(names.get(id)).map(name -> new Choice(id.toString(), name)))
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
    }

    private static Optional<Given> given(String word) {
        return Arrays.stream(Given.values())
                .filter(given -> given != Given.ACCOUNT)
                .filter(given -> given.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static @Nullable OrganisationId organisation(String text) {
        try {
            return text.isEmpty() ? null : new OrganisationId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
