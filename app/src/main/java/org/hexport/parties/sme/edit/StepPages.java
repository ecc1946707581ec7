package org.hexport.parties.sme.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.profile.ChangeLog;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.parties.sme.profile.FactWords;
import org.hexport.parties.sme.profile.OwnerIdentities;
import org.hexport.platform.identity.People;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page of a step. */
@Component
class StepPages {

    private final StepFields fields;
    private final ChangeLog log;
    private final OwnerIdentities identities;
    private final People people;
    private final FactWords words;

    StepPages(StepFields fields, ChangeLog log, OwnerIdentities identities, People people, FactWords words) {
        this.fields = fields;
        this.log = log;
        this.identities = identities;
        this.people = people;
        this.words = words;
    }

    /** As the enterprise is known. */
    StepPage of(Ui ui, Viewer viewer, Enterprise enterprise, Step step) {
        return of(ui, viewer, enterprise, step, enterprise.version(), StepForm.filled(step, enterprise.profile()));
    }

    /** The form again, with what is wrong with it. */
    StepPage of(Ui ui, Viewer viewer, Enterprise enterprise, Step step, int version, Answers answers) {
        return page(ui, enterprise, step, version, answers, List.of(), nik(viewer, enterprise.id(), step, null));
    }

    /** With the identity number in full. */
    StepPage opened(Ui ui, Viewer viewer, Enterprise enterprise, String number) {
        var step = Step.OWNER;
        var answers = StepForm.filled(step, enterprise.profile());
        var nik = nik(viewer, enterprise.id(), step, number);
        return page(ui, enterprise, step, enterprise.version(), answers, List.of(), nik);
    }

    /** @param version since which somebody else changed the step */
    StepPage overtaken(Ui ui, Viewer viewer, Enterprise now, Step step, int version, Answers answers) {
        var others = others(ui, now.id(), version, step);
        return page(ui, now, step, now.version(), answers, others, nik(viewer, now.id(), step, null));
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
