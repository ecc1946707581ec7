package org.hexport.journey.engagement.work;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.plan.NewTask;
import org.hexport.journey.engagement.plan.PlanDesk;
import org.hexport.journey.engagement.work.Forms.Form;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Goals and tasks of an engagement. */
@Controller
class PlanController {

    private static final String WORDS = "words";

    private final EngagementPages pages;
    private final PlanDesk desk;
    private final Clock clock;
    private final RandomGenerator chance;

    PlanController(EngagementPages pages, PlanDesk desk, Clock clock, RandomGenerator chance) {
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
        this.chance = chance;
    }

    @PostMapping("/engagements/{id}/goals")
    View propose(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var form = words(identified(sent), "engagement.goal.missing");
        if (form.refused()) {
            return pages.invalid(ui, viewer, id, Form.GOAL, form);
        }
        var reply = desk.propose(viewer, id, UUID.fromString(form.value("id")), form.value(WORDS));
        return pages.after(reply, ui, viewer, id, Form.GOAL, form, WORDS);
    }

    @PostMapping("/engagements/{id}/goals/{goal}/agreements")
    View agree(Ui ui, Viewer viewer, @PathVariable UUID id, @PathVariable UUID goal) {
        return pages.after(desk.agree(viewer, id, goal), ui, viewer, id, Form.GOAL, Answers.none(), WORDS);
    }

    @PostMapping("/engagements/{id}/goals/{goal}/withdrawals")
    View withdraw(Ui ui, Viewer viewer, @PathVariable UUID id, @PathVariable UUID goal) {
        return pages.after(desk.withdraw(viewer, id, goal), ui, viewer, id, Form.GOAL, Answers.none(), WORDS);
    }

    @PostMapping("/engagements/{id}/tasks")
    View add(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var form = words(identified(sent), "engagement.task.missing");
        var side = Side.find(form.value("side"));
        var due = day(form.value("due"));
        if (side.isEmpty()) {
            form = form.refuse("side", "engagement.task.side.missing");
        }
        if (due == null && !form.value("due").isEmpty()) {
            form = form.refuse("due", "engagement.task.due.wrong");
        }
        if (form.refused()) {
            return pages.invalid(ui, viewer, id, Form.TASK, form);
        }
        var task = new NewTask(UUID.fromString(form.value("id")), form.value(WORDS), side.orElseThrow(), due);
        return pages.after(desk.add(viewer, id, task), ui, viewer, id, Form.TASK, form, WORDS);
    }

    @PostMapping("/engagements/{id}/tasks/{task}/ends")
    View finish(Ui ui, Viewer viewer, @PathVariable UUID id, @PathVariable UUID task) {
        return pages.after(desk.finish(viewer, id, task), ui, viewer, id, Form.TASK, Answers.none(), WORDS);
    }

    private Answers identified(MultiValueMap<String, String> sent) {
        var form = Answers.of(sent);
        try {
            return form.with("id", UUID.fromString(form.value("id")));
        } catch (IllegalArgumentException unreadable) {
            return form.with("id", Uuid7.at(clock.instant(), chance));
        }
    }

    private static Answers words(Answers sent, String missing) {
        var words = sent.value(WORDS).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var form = sent.with(WORDS, words);
        if (words.length() > NewTask.LONGEST_WORDS) {
            return form.refuse(WORDS, "engagement.plan.long");
        }
        return words.isEmpty() ? form.refuse(WORDS, missing) : form;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() >= 2000 && day.getYear() < 2200 ? day : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
