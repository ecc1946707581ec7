package org.hexport.journey.barriers.stating;

import java.time.Clock;
import java.util.Map;
import org.hexport.journey.barriers.Severity;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.EnterpriseCard;
import org.hexport.parties.sme.Enterprises;
import org.hexport.platform.identity.AccessLog;
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

/** The page of an enterprise's barriers. */
@Controller
@RequestMapping("/enterprises/{id}/barriers")
class StatingController {

    private static final String SAVED = "saved";
    private static final String ALL = "all";

    private final Templates templates;
    private final Enterprises enterprises;
    private final StatingPages pages;
    private final StatementDesk desk;
    private final AccessLog looks;
    private final Clock clock;

    StatingController(
            Templates templates,
            Enterprises enterprises,
            StatingPages pages,
            StatementDesk desk,
            AccessLog looks,
            Clock clock) {
        this.templates = templates;
        this.enterprises = enterprises;
        this.pages = pages;
        this.desk = desk;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping
    View show(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @RequestParam(required = false) @Nullable String all,
            @RequestParam(required = false) @Nullable String saved) {
        var enterprise = seen(viewer, id);
        looks.record(viewer, id, "barriers.looked");
        return ui.show(templates.barriersStating(
                ui, pages.page(viewer, enterprise, all != null, Answers.none(), saved != null)));
    }

    @PostMapping
    View state(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @RequestParam(required = false) @Nullable String all,
            @RequestParam MultiValueMap<String, String> sent) {
        var enterprise = seen(viewer, id);
        if (!viewer.answersFor(id)) {
            throw new NotFound();
        }
        var read = SentAnswers.read(Answers.of(sent));
        desk.state(viewer, id, read.said(), clock.instant());
        if (read.answers().refused()) {
            return ui.invalid(
                    templates.barriersStating(ui, pages.page(viewer, enterprise, all != null, read.answers(), false)));
        }
        var here = "/enterprises/" + id + "/barriers";
        return ui.seeOther(ui.address(here, SAVED, "yes", ALL, all));
    }

    /** One, the moment it is given: what stood there when the page was made does not matter, somebody has just touched it. */
    @PostMapping("/{barrier}")
    View keep(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable String barrier,
            @RequestParam MultiValueMap<String, String> sent) {
        if (!viewer.answersFor(id)) {
            throw new NotFound();
        }
        var asked = Barrier.find(barrier).orElseThrow(NotFound::new);
        var answers = Answers.of(sent);
        var severity = Severity.find(answers.value(asked.code()));
        if (severity.isEmpty()) {
            var was = answers.value(SentAnswers.companion(asked));
            return ui.invalid(
                    templates.barriersKept(ui, new StatingPage.Kept(asked, was, false, "barriers.problem.severity")));
        }
        desk.state(viewer, id, Map.of(asked, severity.get()), clock.instant());
        return ui.show(templates.barriersKept(
                ui, new StatingPage.Kept(asked, severity.get().code(), true, null)));
    }

    private EnterpriseCard seen(Viewer viewer, OrganisationId id) {
        return enterprises.find(viewer, id).orElseThrow(NotFound::new);
    }
}
