package org.hexport.journey.readiness.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Keeping a check: for an enterprise of one's own, or for one that is registered on the way. */
@Controller
class KeepController {

    private final Templates templates;
    private final QuickChecks checks;
    private final QuickCheckDesk desk;
    private final Districts districts;
    private final Organisations organisations;
    private final SentEnterprises sentEnterprises;

    KeepController(
            Templates templates,
            QuickChecks checks,
            QuickCheckDesk desk,
            Districts districts,
            Organisations organisations,
            SentEnterprises sentEnterprises) {
        this.templates = templates;
        this.checks = checks;
        this.desk = desk;
        this.districts = districts;
        this.organisations = organisations;
        this.sentEnterprises = sentEnterprises;
    }

    @GetMapping("/check/{id}/keep")
    View ask(Ui ui, Viewer viewer, @PathVariable UUID id) {
        var check = checks.find(id).orElseThrow(NotFound::new);
        if (!viewer.signedIn()) {
            return ui.seeOther(join(id));
        }
        if (check.kept() != null) {
            return ui.seeOther("/check/" + id);
        }
        var own = own(ui, viewer);
        var form = sentEnterprises
                .blank(viewer, check.district())
                .with(
                        KeepPage.WHOSE,
                        own.isEmpty() ? KeepPage.NEW : own.getFirst().value());
        return ui.show(templates.readinessKeep(ui, page(ui, viewer, id, form)));
    }

    @PostMapping("/check/{id}/keep")
    View keep(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        if (!viewer.signedIn()) {
            return ui.seeOther(join(id));
        }
        var form = Answers.of(sent);
        return form.value(KeepPage.WHOSE).equals(KeepPage.NEW)
                        || own(ui, viewer).isEmpty()
                ? keepForNew(ui, viewer, id, form)
                : keepForOwn(ui, viewer, id, form);
    }

    private View keepForOwn(Ui ui, Viewer viewer, UUID id, Answers form) {
        var enterprise = SentCheck.uuid(form.value(KeepPage.WHOSE)).map(OrganisationId::new);
        if (enterprise.isEmpty()) {
            return again(ui, viewer, id, form.refuse(KeepPage.WHOSE, "readiness.keep.whose.missing"));
        }
        return answer(ui, viewer, id, form, desk.keep(viewer, id, enterprise.get()));
    }

    private View keepForNew(Ui ui, Viewer viewer, UUID id, Answers sent) {
        var read = sentEnterprises.read(sent);
        if (read.enterprise() == null) {
            return again(ui, viewer, id, read.form());
        }
        return answer(ui, viewer, id, read.form(), desk.keepForNew(viewer, id, read.enterprise()));
    }

    private View answer(Ui ui, Viewer viewer, UUID id, Answers form, Reply reply) {
        return reply instanceof Reply.Done
                ? ui.seeOther("/check/" + id)
                : again(ui, viewer, id, form.refuse(KeepPage.WHOSE, reply));
    }

    private View again(Ui ui, Viewer viewer, UUID id, Answers form) {
        return ui.invalid(templates.readinessKeep(ui, page(ui, viewer, id, form)));
    }

    private KeepPage page(Ui ui, Viewer viewer, UUID id, Answers form) {
        return new KeepPage(id.toString(), form, own(ui, viewer), districts.choices());
    }

    /** The enterprises that the viewer speaks for, and a new one; nothing where there is no choice. */
    private List<Choice> own(Ui ui, Viewer viewer) {
        var mine = viewer.enterprises().stream().filter(viewer::speaksFor).toList();
        var names = organisations.namesOf(mine).entrySet().stream()
                .map(each -> new Choice(each.getKey().toString(), each.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        var another = Optional.of(new Choice(KeepPage.NEW, ui.t("readiness.keep.new")));
        return names.isEmpty()
                ? List.of()
                : Stream.concat(names.stream(), another.stream()).toList();
    }

    private static String join(UUID check) {
        return "/join?then=/check/" + check + "/keep";
    }
}
