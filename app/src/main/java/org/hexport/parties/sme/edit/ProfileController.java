package org.hexport.parties.sme.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.profile.ChangeLog;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.parties.sme.profile.FactWords;
import org.hexport.parties.sme.profile.Identifiers;
import org.hexport.parties.sme.profile.OwnerIdentities;
import org.hexport.parties.sme.profile.Size;
import org.hexport.platform.identity.People;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
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
    private final StepFields fields;
    private final EditDesk desk;
    private final ChangeLog log;
    private final OwnerIdentities identities;
    private final People people;
    private final FactWords words;
    private final Clock clock;

    ProfileController(
            Templates templates,
            EnterpriseTable table,
            StepForm form,
            StepFields fields,
            EditDesk desk,
            ChangeLog log,
            OwnerIdentities identities,
            People people,
            FactWords words,
            Clock clock) {
        this.templates = templates;
        this.table = table;
        this.form = form;
        this.fields = fields;
        this.desk = desk;
        this.log = log;
        this.identities = identities;
        this.people = people;
        this.words = words;
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
                        size.map(derived -> "sme.size." + derived.size().word()).orElse(null),
                        size.map(derived -> "sme.size.by-" + derived.criterion().word())
                                .orElse(null))));
    }

    @GetMapping("/{step}")
    View show(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable String step) {
        var asked = Step.find(step).orElseThrow(NotFound::new);
        var enterprise = table.writableBy(viewer, id);
        var answers = StepForm.filled(asked, enterprise.profile());
        return ui.show(templates.smeStep(
                ui,
                page(ui, enterprise, asked, enterprise.version(), answers, List.of(), nik(viewer, id, asked, null))));
    }

    /** The owner asks to see the identity number as it is kept. */
    @PostMapping("/owner/nik")
    View openNik(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        var enterprise = table.writableBy(viewer, id);
        var nik = identities.open(viewer, id).orElseThrow(NotFound::new);
        var answers = StepForm.filled(Step.OWNER, enterprise.profile());
        return ui.show(templates.smeStep(
                ui,
                page(
                        ui,
                        enterprise,
                        Step.OWNER,
                        enterprise.version(),
                        answers,
                        List.of(),
                        nik(viewer, id, Step.OWNER, nik))));
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
            return invalid(ui, viewer, enterprise, asked, version, answers, List.of());
        }
        return switch (desk.change(viewer, id, version, asked, read.profile())) {
            case EditDesk.Kept() -> {
                keepNik(viewer, id, asked, answers);
                yield ui.seeOther("/enterprises/" + id + "/profile");
            }
            case EditDesk.Overtaken() -> {
                var now = table.writableBy(viewer, id);
                yield invalid(ui, viewer, now, asked, now.version(), answers, others(ui, id, version, asked));
            }
            case EditDesk.Refused(var field, var reason) ->
                invalid(ui, viewer, enterprise, asked, version, answers.refuse(field.column(), reason), List.of());
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

    private View invalid(
            Ui ui,
            Viewer viewer,
            Enterprise enterprise,
            Step step,
            int version,
            Answers answers,
            List<StepPage.Other> others) {
        var nik = nik(viewer, enterprise.id(), step, null);
        return ui.invalid(templates.smeStep(ui, page(ui, enterprise, step, version, answers, others, nik)));
    }

    private List<StepPage.Other> others(Ui ui, OrganisationId id, int version, Step step) {
        var entries = log.since(id, version).stream()
                .filter(entry -> step.asks(entry.change().fact()))
                .toList();
        var names = people.namesOf(entries.stream()
                .map(ChangeLog.Entry::by)
                .filter(Objects::nonNull)
                .toList());
        return entries.stream()
                .map(entry -> new StepPage.Other(
                        entry.change().fact().label(),
                        words.of(ui, entry.change().fact(), entry.change().before()),
                        words.of(ui, entry.change().fact(), entry.change().after()),
                        Optional.ofNullable(entry.by()).map(names::get).orElse(ui.t("sme.somebody")),
                        entry.at()))
                .toList();
    }

    private StepPage page(
            Ui ui,
            Enterprise enterprise,
            Step step,
            int version,
            Answers answers,
            List<StepPage.Other> others,
            StepPage.@Nullable Nik nik) {
        return new StepPage(
                enterprise.id().toString(),
                enterprise.name(),
                version,
                step,
                step.ordinal() + 1,
                Step.values().length,
                answers,
                fields.of(ui, step, enterprise.profile()),
                others,
                nik);
    }

    /** @param opened the whole number, where the owner asked for it */
    private StepPage.@Nullable Nik nik(Viewer viewer, OrganisationId id, Step step, @Nullable String opened) {
        if (step != Step.OWNER) {
            return null;
        }
        var mask = identities.maskOf(id).orElse(null);
        return new StepPage.Nik(mask, opened, mask != null && opened == null && viewer.speaksFor(id));
    }
}
