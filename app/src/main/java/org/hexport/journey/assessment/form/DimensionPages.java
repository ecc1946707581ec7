package org.hexport.journey.assessment.form;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hexport.journey.assessment.answers.Access;
import org.hexport.journey.assessment.answers.Filled;
import org.hexport.journey.assessment.answers.Given;
import org.hexport.journey.assessment.answers.Subject;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.EnterpriseCard;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a dimension, to answer or to read. */
@Component
class DimensionPages {

    private final Access access;

    DimensionPages(Access access) {
        this.access = access;
    }

    /** What the fields hold before anybody changes them. */
    static Answers filledIn(Dimension dimension, Filled filled) {
        var form = Answers.none();
        for (var item : dimension.codes()) {
            var given = filled.to(item);
            form = form.with(item, given.map(found -> found.answer().code()).orElse(null))
                    .with(DimensionPage.note(item), given.map(Given::note).orElse(null));
        }
        var lot = filled.lot();
        return lot == null || !LotForm.isAskedWith(dimension)
                ? form
                : form.with(LotForm.LOT, lot.supplies() ? LotForm.YES : LotForm.NO);
    }

    DimensionPage of(
            Ui ui,
            Viewer viewer,
            EnterpriseCard enterprise,
            Filled filled,
            Dimension dimension,
            Answers form,
            Set<String> overtaken) {
        boolean writes = viewer.answersFor(enterprise.id());
        boolean verifies = access.mayVerify(viewer, enterprise, null);
        var subject = filled.subject();
        return new DimensionPage(
                enterprise.id().toString(),
                enterprise.name(),
                dimension,
                subject == null ? null : TasksPage.about(ui, subject),
                dimension.codes().stream()
                        .map(item -> question(ui, viewer, filled, item, overtaken.contains(item), verifies))
                        .toList(),
                LotForm.isAskedWith(dimension) ? filled.lot() : null,
                form,
                writes);
    }

    private static DimensionPage.Question question(
            Ui ui, Viewer viewer, Filled filled, String item, boolean overtaken, boolean verifies) {
        var given = filled.to(item).orElse(null);
        var by = given == null ? null : given.by();
        boolean mayVerify = verifies && by != null && !Objects.equals(by.person(), viewer.person());
        return DimensionPage.question(ui, item, given, overtaken, mayVerify);
    }

    /** Where the form leads: the next step of the task list, or back to it. */
    static String after(String enterprise, Dimension dimension, @Nullable Subject subject) {
        var address = "/enterprises/" + enterprise + "/assessment";
        return Stream.of(Dimension.values())
                .filter(other -> other.isOfTheOrganisation() == dimension.isOfTheOrganisation()
                        && other.compareTo(dimension) > 0)
                .findFirst()
                .map(next -> TasksPage.href(address, next, subject))
                .orElse(address + (subject == null ? "" : "?of=" + subject.id()));
    }
}
