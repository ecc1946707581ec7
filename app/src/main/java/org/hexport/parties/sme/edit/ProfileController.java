package org.hexport.parties.sme.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.parties.sme.profile.Identifiers;
import org.hexport.parties.sme.profile.OwnerIdentities;
import org.hexport.parties.sme.profile.Size;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The profile in steps. */
@Controller
@RequestMapping("/enterprises/{id}/profile")
class ProfileController {

    private static final String NIK = "nik";

    private final Templates templates;
    private final EnterpriseTable table;
    private final StepForm form;
    private final StepPages pages;
    private final EditDesk desk;
    private final OwnerIdentities identities;
    private final Clock clock;

    ProfileController(
            Templates templates,
            EnterpriseTable table,
            StepForm form,
            StepPages pages,
            EditDesk desk,
            OwnerIdentities identities,
            Clock clock) {
        this.templates = templates;
        this.table = table;
        this.form = form;
        this.pages = pages;
        this.desk = desk;
        this.identities = identities;
        this.clock = clock;
    }

    @GetMapping
    View list(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        var enterprise = table.writableBy(viewer, id);
        var profile = enterprise.profile();
        var lines = Arrays.stream(Step.values())
                .map(step -> new ProfilePage.Line(
                        step, step.known(profile), step.facts().size()))
                .toList();
        var size = Size.of(profile);
        return ui.show(templates.smeProfile(
                ui,
                new ProfilePage(
                        id.toString(),
                        enterprise.name(),
                        lines,
                        lines.stream()
                                .filter(line -> !line.complete())
                                .map(ProfilePage.Line::step)
                                .findFirst()
                                .orElse(null),
                        viewer.belongsTo(id) || viewer.helps(id),
                        size.map(derived -> "sme.size." + derived.size().word()).orElse(null),
                        size.map(derived -> "sme.size.by-" + derived.criterion().word())
                                .orElse(null))));
    }

    @GetMapping("/{step}")
    View show(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable String step) {
        var asked = Step.find(step).orElseThrow(NotFound::new);
        return ui.show(templates.smeStep(ui, pages.of(ui, viewer, table.writableBy(viewer, id), asked)));
    }

    /** The owner asks to see the identity number as it is kept. */
    @PostMapping("/owner/nik")
    View openNik(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        var enterprise = table.writableBy(viewer, id);
        var nik = identities.open(viewer, id).orElseThrow(NotFound::new);
        return ui.show(templates.smeStep(ui, pages.opened(ui, viewer, enterprise, nik)));
    }

    @PostMapping("/{step}")
    View change(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable String step,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent) {
        var asked = Step.find(step).orElseThrow(NotFound::new);
        var enterprise = table.writableBy(viewer, id);
        var read = form.read(
                asked, sent, enterprise.profile(), LocalDate.now(clock).getYear());
        var answers = checkedNik(asked, read.answers());
        if (answers.refused()) {
            return ui.invalid(templates.smeStep(ui, pages.of(ui, viewer, enterprise, asked, version, answers)));
        }
        return switch (desk.change(viewer, id, version, asked, read.profile())) {
            case EditDesk.Kept() -> {
                keepNik(viewer, id, asked, answers);
                yield ui.seeOther("/enterprises/" + id + "/profile");
            }
            case EditDesk.Overtaken() -> {
                var now = table.writableBy(viewer, id);
                yield ui.invalid(templates.smeStep(ui, pages.overtaken(ui, viewer, now, asked, version, answers)));
            }
            case EditDesk.Refused(var field, var reason) -> {
                var refused = answers.refuse(field.column(), reason);
                yield ui.invalid(templates.smeStep(ui, pages.of(ui, viewer, enterprise, asked, version, refused)));
            }
        };
    }

    /** Never sent back: whoever typed it wrongly types it again. */
    private static Answers checkedNik(Step step, Answers answers) {
        var typed = answers.value(NIK).strip();
        if (step != Step.OWNER || typed.isEmpty() || Identifiers.nik(typed).isPresent()) {
            return answers;
        }
        return answers.with(NIK, "").refuse(NIK, "sme.edit.nik");
    }

    private void keepNik(Viewer viewer, OrganisationId id, Step step, Answers answers) {
        if (step != Step.OWNER) {
            return;
        }
        if (answers.chosen("forget", NIK)) {
            identities.forget(id);
        }
        Identifiers.nik(answers.value(NIK)).ifPresent(nik -> identities.keep(viewer, Map.of(id, nik)));
    }
}
