package org.hexport.parties.outcomes.response;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Quarter;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.outcomes.report.OutcomeHistory;
import org.hexport.platform.ui.MenuItem;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** For those who keep a register: who answered the quarterly form, by group, and the links for those who have not. */
@Controller
class ResponseController {

    private final Templates templates;
    private final ResponsePages pages;
    private final OutcomeHistory periods;
    private final Clock clock;

    ResponseController(Templates templates, ResponsePages pages, OutcomeHistory periods, Clock clock) {
        this.templates = templates;
        this.pages = pages;
        this.periods = periods;
        this.clock = clock;
    }

    @Bean
    static MenuItem responsesItem() {
        return new MenuItem(35, "outcomes.menu", "/reports", ResponseController::keepsARegister);
    }

    private static boolean keepsARegister(Viewer viewer) {
        return viewer.administrator() || !viewer.writes().isEmpty();
    }

    @GetMapping("/reports")
    View last(Ui ui, Viewer viewer) {
        return ui.seeOther("/reports/" + Quarter.of(LocalDate.now(clock)).previous());
    }

    @GetMapping("/reports/{period}")
    View show(Ui ui, Viewer viewer, @PathVariable String period, @RequestParam(required = false) @Nullable UUID after) {
        if (!keepsARegister(viewer)) {
            throw new NotFound();
        }
        var asked = periods.reportable(period).orElseThrow(NotFound::new);
        return ui.show(templates.outcomesResponses(ui, pages.of(ui, viewer, asked, after)));
    }
}
