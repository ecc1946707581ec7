package org.hexport.journey.answering.unanswered;

import java.util.UUID;
import org.hexport.journey.matching.Reoffers;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply.Refused;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.MenuItem;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who has not answered: for who runs the matching, on the own telephone. */
@Controller
class UnansweredController {

    private static final int ORDER = 32;

    private final Templates templates;
    private final UnansweredPages pages;
    private final UnansweredRows rows;
    private final Reoffers reoffers;

    UnansweredController(Templates templates, UnansweredPages pages, UnansweredRows rows, Reoffers reoffers) {
        this.templates = templates;
        this.pages = pages;
        this.rows = rows;
        this.reoffers = reoffers;
    }

    @GetMapping("/answers")
    View show(Ui ui, Viewer viewer, @RequestParam(required = false) @Nullable UUID after) {
        return ui.show(templates.answeringUnanswered(ui, pages.show(viewer, after), null));
    }

    /** "I have reminded": noted once a day. */
    @PostMapping("/answers/{organisation}/reached")
    @Transactional
    View reached(Ui ui, Viewer viewer, @PathVariable UUID organisation) {
        if (viewer.coordinates().isEmpty() && !viewer.administrator()) {
            throw new NotFound();
        }
        rows.reached(viewer, organisation);
        return ui.seeOther("/answers");
    }

    @PostMapping("/answers/{proposal}/reoffers")
    View reoffer(Ui ui, Viewer viewer, @PathVariable UUID proposal) {
        return reoffers.offer(viewer, proposal) instanceof Refused refused
                ? ui.invalid(templates.answeringUnanswered(ui, pages.show(viewer, null), refused))
                : ui.seeOther("/answers");
    }

    @Bean
    static MenuItem answersInMenu() {
        return new MenuItem(
                ORDER,
                "answering.menu",
                "/answers",
                viewer -> !viewer.coordinates().isEmpty() || viewer.administrator());
    }
}
