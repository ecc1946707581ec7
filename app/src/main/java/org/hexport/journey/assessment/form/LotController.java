package org.hexport.journey.assessment.form;

import java.util.UUID;
import org.hexport.journey.assessment.answers.Access;
import org.hexport.journey.assessment.answers.Forms;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The word on consolidated lots, the moment it is given; the button of the page sends it with the five answers. */
@Controller
class LotController {

    private final Templates templates;
    private final Access access;
    private final Forms forms;
    private final LotForm lots;

    LotController(Templates templates, Access access, Forms forms, LotForm lots) {
        this.templates = templates;
        this.access = access;
        this.forms = forms;
        this.lots = lots;
    }

    @PostMapping("/enterprises/{id}/assessment/D9/lot")
    View keep(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @RequestParam(required = false) @Nullable UUID of,
            @RequestParam MultiValueMap<String, String> sent) {
        access.requireAnswersFor(viewer, id);
        var subject = Forms.chosen(forms.subjects(id), of);
        if (subject == null) {
            throw new NotFound();
        }
        var form = lots.keep(viewer, Dimension.D9, subject, Answers.of(sent));
        var page = templates.assessmentLotState(ui, forms.lot(subject).orElse(null), form, true);
        return form.refused() ? ui.invalid(page) : ui.show(page);
    }
}
