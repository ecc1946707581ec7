package org.hexport.journey.ledger.acts;

import java.time.LocalDate;
import java.util.UUID;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The ledger as a list. */
@Controller
class ActsController {

    private static final int PART = 30;

    private final Templates templates;
    private final ActReader reader;

    ActsController(Templates templates, ActReader reader) {
        this.templates = templates;
        this.reader = reader;
    }

    @GetMapping("/acts")
    View list(
            Ui ui,
            Viewer viewer,
            @RequestParam(name = "day", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate day,
            @RequestParam(name = "after", required = false) @Nullable UUID after) {
        viewer.requirePerson();
        var from = day == null || after == null ? null : new ActReader.After(day, after);
        var found = reader.visibleTo(viewer, from, PART + 1);
        var shown = found.subList(0, Math.min(PART, found.size()));
        return ui.show(templates.ledgerActs(
                ui, new ActsPage(shown, found.size() > PART ? next(shown.getLast()) : null, mayRecord(viewer))));
    }

    /** Who speaks for an organisation or coordinates may try; the desk decides about each act. */
    static boolean mayRecord(Viewer viewer) {
        return viewer.administrator()
                || !viewer.coordinates().isEmpty()
                || viewer.managed().stream()
                        .anyMatch(each -> !viewer.enterprises().contains(each));
    }

    private static String next(ActLine last) {
        return "/acts?day=" + last.on() + "&after=" + last.id();
    }
}
