package org.hexport.journey.ledger.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Writing an act down. */
@Controller
class NewActController {

    private static final String BENEFICIARY = "beneficiary";
    private static final int LONGEST_SEARCH = 80;

    private final Templates templates;
    private final ActDesk desk;
    private final Beneficiaries beneficiaries;
    private final Acts acts;
    private final ActorChoices actors;
    private final Clock clock;
    private final RandomGenerator chance;

    NewActController(
            Templates templates,
            ActDesk desk,
            Beneficiaries beneficiaries,
            Acts acts,
            ActorChoices actors,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.desk = desk;
        this.beneficiaries = beneficiaries;
        this.acts = acts;
        this.actors = actors;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/acts/new")
    View ask(
            Ui ui,
            Viewer viewer,
            @RequestParam(name = BENEFICIARY, required = false) @Nullable OrganisationId beneficiary,
            @RequestParam(name = "q", defaultValue = "") String words) {
        if (!ActsController.mayRecord(viewer)) {
            throw new NotFound();
        }
        if (beneficiary == null) {
            return ui.show(templates.ledgerNewAct(ui, looking(viewer, words)));
        }
        var form = Answers.none()
                .with("id", fresh())
                .with("on", LocalDate.now(clock))
                .with("actor1", actors.ownOf(viewer));
        return ui.show(templates.ledgerNewAct(ui, page(ui, viewer, beneficiary, form)));
    }

    @PostMapping("/acts")
    View record(
            Ui ui,
            Viewer viewer,
            @RequestParam(name = BENEFICIARY) OrganisationId beneficiary,
            @RequestParam MultiValueMap<String, String> sent) {
        var read = SentAct.read(sent, beneficiary, acts::helixOf, LocalDate.now(clock), this::fresh);
        if (read.act() == null) {
            return ui.invalid(templates.ledgerNewAct(ui, page(ui, viewer, beneficiary, read.form())));
        }
        var reply = desk.record(viewer, read.act());
        if (reply instanceof Reply.Done) {
            return ui.seeOther("/acts/" + read.act().id());
        }
        var form = read.form().refuse("actor1", reply);
        return ui.invalid(templates.ledgerNewAct(ui, page(ui, viewer, beneficiary, form)));
    }

    private NewActPage looking(Viewer viewer, String sent) {
        var words = sent.replaceAll("\\p{Cntrl}", "").strip();
        var query = words.length() > LONGEST_SEARCH ? words.substring(0, LONGEST_SEARCH) : words;
        var found = desk.beneficiaries(viewer, query).stream()
                .map(each -> new NewActPage.Found(each.id().toString(), each.name(), each.place()))
                .toList();
        return new NewActPage(null, query, found, Answers.none(), List.of(), List.of(), List.of());
    }

    private NewActPage page(Ui ui, Viewer viewer, OrganisationId id, Answers form) {
        var beneficiary = beneficiaries.find(viewer, id).orElseThrow(NotFound::new);
        return new NewActPage(
                new NewActPage.Found(id.toString(), beneficiary.name(), beneficiary.place()),
                "",
                List.of(),
                form,
                actors.all(ui),
                roles(ui),
                IntStream.rangeClosed(1, SentAct.ROWS).boxed().toList());
    }

    /** Each with what it is counted in. */
    private static List<Choice> roles(Ui ui) {
        return Arrays.stream(HelixRole.values())
                .map(role -> new Choice(
                        role.code(),
                        ui.t(
                                "ledger.act.role.choice",
                                ui.t("helix." + role.helix().letter()),
                                ui.t("role." + role.code()),
                                ui.t("ledger.unit." + role.measure()))))
                .toList();
    }

    private UUID fresh() {
        return Uuid7.at(clock.instant(), chance);
    }
}
