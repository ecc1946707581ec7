package org.hexport.journey.assessment.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hexport.journey.assessment.answers.Access;
import org.hexport.journey.assessment.answers.AnswerDesk;
import org.hexport.journey.assessment.answers.Forms;
import org.hexport.journey.assessment.answers.Subject;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page of a dimension, saved as a whole by its button, or answer by answer as they are given. */
@Controller
class DimensionController {

    private final Templates templates;
    private final Access access;
    private final Forms forms;
    private final AnswerDesk desk;
    private final DimensionPages pages;
    private final LotForm lots;

    DimensionController(
            Templates templates, Access access, Forms forms, AnswerDesk desk, DimensionPages pages, LotForm lots) {
        this.lots = lots;
        this.pages = pages;
        this.templates = templates;
        this.access = access;
        this.forms = forms;
        this.desk = desk;
    }

    /** @param not the item that could not be verified */
    @GetMapping("/enterprises/{id}/assessment/{dimension:D\\d+}")
    View show(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable String dimension,
            @RequestParam(required = false) @Nullable UUID of,
            @RequestParam(required = false) @Nullable String not) {
        var enterprise = access.toRead(viewer, id);
        var asked = dimension(dimension);
        var filled = forms.filled(id, subject(id, asked, of));
        var form = DimensionPages.filledIn(asked, filled);
        if (not != null && asked.codes().contains(not)) {
            form = form.refuse(not, "assessment.verify.not");
        }
        return ui.show(
                templates.assessmentDimension(ui, pages.of(ui, viewer, enterprise, filled, asked, form, Set.of())));
    }

    /** All five, by the button. */
    @PostMapping("/enterprises/{id}/assessment/{dimension:D\\d+}")
    View save(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable String dimension,
            @RequestParam(required = false) @Nullable UUID of,
            @RequestParam MultiValueMap<String, String> sent) {
        var enterprise = access.toAnswer(viewer, id);
        var asked = dimension(dimension);
        var subject = subject(id, asked, of);
        var read = SentAnswers.read(Answers.of(sent), asked.codes());
        var overtaken = new HashSet<String>();
        for (var answer : read.sent()) {
            if (desk.answer(viewer, id, subject, answer) instanceof AnswerDesk.Overtaken) {
                overtaken.add(answer.item());
            }
        }
        var form = lots.keep(viewer, asked, subject, read.form());
        if (overtaken.isEmpty() && !form.refused()) {
            return ui.seeOther(DimensionPages.after(id.toString(), asked, chosen(id, of)));
        }
        for (var item : overtaken) {
            form = form.refuse(item, "assessment.overtaken.short");
        }
        var filled = forms.filled(id, subject);
        return ui.invalid(
                templates.assessmentDimension(ui, pages.of(ui, viewer, enterprise, filled, asked, form, overtaken)));
    }

    /** One, the moment it is given. */
    @PostMapping("/enterprises/{id}/assessment/{dimension:D\\d+}/{item}")
    View keep(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable String dimension,
            @PathVariable String item,
            @RequestParam(required = false) @Nullable UUID of,
            @RequestParam MultiValueMap<String, String> sent) {
        access.requireAnswersFor(viewer, id);
        var asked = dimension(dimension);
        if (!asked.codes().contains(item)) {
            throw new NotFound();
        }
        var subject = asked.isOfTheOrganisation() ? null : subject(id, asked, of);
        var read = SentAnswers.read(Answers.of(sent), List.of(item));
        if (read.sent().isEmpty()) {
            var question = DimensionPage.question(ui, item, null, false, false);
            return ui.invalid(templates.assessmentKept(ui, question, read.form()));
        }
        return switch (desk.answer(viewer, id, subject, read.sent().getFirst())) {
            case AnswerDesk.Kept(var given) ->
                ui.show(templates.assessmentKept(
                        ui, DimensionPage.question(ui, item, given, false, false), read.form()));
            case AnswerDesk.Overtaken(var given) ->
                ui.invalid(templates.assessmentKept(
                        ui, DimensionPage.question(ui, item, given, true, false), read.form()));
        };
    }

    /** A dimension of the organisation needs none, but keeps the one that the person came from. */
    private @Nullable Subject subject(OrganisationId enterprise, Dimension dimension, @Nullable UUID of) {
        var subject = chosen(enterprise, of);
        if (subject == null && !dimension.isOfTheOrganisation()) {
            throw new NotFound();
        }
        return subject;
    }

    private @Nullable Subject chosen(OrganisationId enterprise, @Nullable UUID of) {
        return Forms.chosen(forms.subjects(enterprise), of);
    }

    static Dimension dimension(String name) {
        try {
            return Dimension.valueOf(name);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
