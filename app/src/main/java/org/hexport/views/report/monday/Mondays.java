package org.hexport.views.report.monday;

import java.time.LocalDate;
import java.util.List;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.ui.Readings;
import org.hexport.views.report.monday.MondayFacts.Done;
import org.hexport.views.report.monday.MondayPage.Line;
import org.hexport.views.report.monday.MondayPage.Unanswered;
import org.hexport.views.report.settings.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a Monday together. */
@Component
@Transactional(readOnly = true)
class Mondays {

    private final MondayFacts facts;
    private final Settings settings;
    private final Organisations organisations;
    private final Readings readings;

    Mondays(MondayFacts facts, Settings settings, Organisations organisations, Readings readings) {
        this.facts = facts;
        this.settings = settings;
        this.organisations = organisations;
        this.readings = readings;
    }

    MondayPage of(Viewer viewer, String code, String name, LocalDate today, int most) {
        var letterhead = settings.letterhead(code);
        var targets = settings.targets(code, today.getYear());
        return readings.read(facts.done(code, today)
                .with(
                        facts.unanswered(code, most),
                        (done, waiting) -> new MondayPage(
                                code,
                                name,
                                today,
                                letterhead,
                                done.stream()
                                        .map(each -> line(each, targets.get(each.goal())))
                                        .toList(),
                                named(waiting.shown()),
                                waiting.all(),
                                viewer.mayWrite(code))));
    }

    private static Line line(Done done, @org.jspecify.annotations.Nullable Long target) {
        return new Line(done.goal(), done.month(), done.year(), target);
    }

    private List<Unanswered> named(List<Unanswered> waiting) {
        var spokes = organisations.spokesFor(waiting.stream()
                .map(each -> OrganisationId.of(each.organisation()))
                .distinct()
                .toList());
        return waiting.stream()
                .map(each -> each.calling(spokes.getOrDefault(OrganisationId.of(each.organisation()), "")))
                .toList();
    }
}
