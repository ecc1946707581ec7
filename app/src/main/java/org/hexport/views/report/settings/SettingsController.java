package org.hexport.views.report.settings;

import java.time.Clock;
import java.util.Objects;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Officials and coordinators set the targets of this year and the letterhead; what did not change is not written again. */
@Controller
@Transactional
class SettingsController {

    private final Settings settings;
    private final Regions regions;
    private final Templates templates;
    private final Clock clock;

    SettingsController(Settings settings, Regions regions, Templates templates, Clock clock) {
        this.settings = settings;
        this.regions = regions;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/regions/{code}/monday/settings")
    View form(Ui ui, Viewer viewer, @PathVariable String code) {
        var name = written(viewer, code);
        var year = ui.today().getYear();
        var answers = SettingsForm.kept(settings.targets(code, year), settings.letterhead(code));
        return ui.show(templates.reportSettings(ui, new SettingsPage(code, name, year, answers)));
    }

    @PostMapping("/regions/{code}/monday/settings")
    View save(Ui ui, Viewer viewer, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        var name = written(viewer, code);
        var year = ui.today().getYear();
        var form = SettingsForm.read(Answers.of(sent));
        if (form.answers().refused()) {
            return ui.invalid(templates.reportSettings(ui, new SettingsPage(code, name, year, form.answers())));
        }
        var now = clock.instant();
        var targets = settings.targets(code, year);
        for (var goal : Goal.values()) {
            var value = form.targets().get(goal);
            if (!Objects.equals(targets.get(goal), value)) {
                settings.target(code, year, goal, value, viewer, now);
            }
        }
        if (!settings.letterhead(code).equals(form.letterhead())) {
            settings.letterhead(code, form.letterhead(), viewer, now);
        }
        return ui.seeOther("/regions/" + code + "/monday");
    }

    private String written(Viewer viewer, String code) {
        if (!viewer.mayWrite(code)) {
            throw new NotFound();
        }
        return regions.overseen(viewer, code);
    }
}
