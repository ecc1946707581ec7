package org.hexport.journey.assessment.result;

import java.util.List;
import java.util.UUID;
import org.hexport.journey.assessment.answers.Access;
import org.hexport.journey.assessment.answers.Forms;
import org.hexport.journey.assessment.answers.Subject;
import org.hexport.journey.readiness.Assessed;
import org.hexport.journey.readiness.Results;
import org.hexport.journey.readiness.Weightings;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * What the answers come to: for those who answer as they stand now, for others as they were put on record. Class, gates and scores are shown
 * to all who may see the enterprise; the answers behind them as its owner agreed.
 */
@Controller
class ReadinessController {

    private final Templates templates;
    private final Access access;
    private final Forms forms;
    private final Recorder recorder;
    private final Results results;
    private final Weightings weightings;

    ReadinessController(
            Templates templates,
            Access access,
            Forms forms,
            Recorder recorder,
            Results results,
            Weightings weightings) {
        this.weightings = weightings;
        this.templates = templates;
        this.access = access;
        this.forms = forms;
        this.recorder = recorder;
        this.results = results;
    }

    @GetMapping("/enterprises/{id}/readiness")
    View show(
            Ui ui, Viewer viewer, @PathVariable OrganisationId id, @RequestParam(required = false) @Nullable UUID of) {
        var enterprise = access.enterprise(viewer, id);
        var all = forms.subjects(id);
        var subject = of == null ? newest(id, all) : Forms.chosen(all, of);
        var records = results.history(id, product(subject), country(subject), 2);
        boolean answers = viewer.answersFor(id);
        var shown = answers ? recorder.live(id, subject) : records.isEmpty() ? null : records.getFirst();
        if (shown == null || shown.sheet().given().byItem().isEmpty()) {
            return ui.show(templates.assessmentNothing(ui, id.toString(), enterprise.name(), answers));
        }
        boolean recorded =
                !records.isEmpty() && shown.sheet().equals(records.getFirst().sheet());
        var pages = new ReadinessPages(
                ui,
                enterprise,
                subject,
                answers,
                access.maySeeAnswers(viewer, enterprise),
                weightings.inForce(enterprise.district()));
        return ui.show(templates.assessmentResult(
                ui,
                pages.of(
                        recorded ? records.getFirst() : shown,
                        recorded,
                        all,
                        changes(shown, recorded ? records.stream().skip(1).toList() : records))));
    }

    /** Puts on record what the answers come to now. */
    @PostMapping("/enterprises/{id}/readiness")
    View record(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @RequestParam(required = false) @Nullable UUID of,
            @RequestParam(name = "id") UUID record) {
        recorder.record(viewer, id, of, record);
        return ui.seeOther(ui.address("/enterprises/" + id + "/readiness", "of", of == null ? null : of.toString()));
    }

    private @Nullable Changes changes(Assessed now, List<Assessed> earlier) {
        return earlier.isEmpty()
                ? null
                : Changes.between(earlier.getFirst(), now, results.reliability(now.instrument()));
    }

    /** The product and market of the newest record; where there is none, the first that was chosen. */
    private @Nullable Subject newest(OrganisationId enterprise, List<Subject> all) {
        return results.newest(enterprise, null, null)
                .flatMap(newest -> all.stream()
                        .filter(each -> each.product().equals(newest.product())
                                && each.country().equals(newest.country()))
                        .findFirst())
                .orElseGet(() -> Forms.chosen(all, null));
    }

    private static @Nullable String product(@Nullable Subject subject) {
        return subject == null ? null : subject.product();
    }

    private static @Nullable String country(@Nullable Subject subject) {
        return subject == null ? null : subject.country();
    }
}
