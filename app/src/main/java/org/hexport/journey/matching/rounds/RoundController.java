package org.hexport.journey.matching.rounds;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Reply.Refused;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages on which a coordinator makes rounds. */
@Controller
@RequestMapping("/rounds")
class RoundController {

    private final Templates templates;
    private final RoundList list;
    private final RoundPages pages;
    private final RoundDesk desk;
    private final Clock clock;
    private final RandomGenerator chance;

    RoundController(
            Templates templates,
            RoundList list,
            RoundPages pages,
            RoundDesk desk,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.list = list;
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping
    View list(Ui ui, Viewer viewer) {
        requireCoordinator(viewer);
        var answers = Answers.none().with("id", Uuid7.at(clock.instant(), chance));
        return ui.show(templates.matchingRounds(ui, list.page(viewer, answers)));
    }

    @PostMapping
    View make(Ui ui, Viewer viewer, @RequestParam UUID id, @RequestParam(defaultValue = "") String region) {
        requireCoordinator(viewer);
        var reply = region.isEmpty() ? Reply.refused("matching.round.problem.region") : desk.make(viewer, id, region);
        if (reply instanceof Refused) {
            var answers = Answers.none().with("id", id).with("region", region).refuse("region", reply);
            return ui.invalid(templates.matchingRounds(ui, list.page(viewer, answers)));
        }
        return ui.seeOther("/rounds/" + id);
    }

    @GetMapping("/{id}")
    View show(
            Ui ui,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID pair,
            @RequestParam(required = false) @Nullable UUID need) {
        return ui.show(templates.matchingRound(ui, pages.show(viewer, id, pair, need), null));
    }

    @PostMapping("/{id}/computations")
    View compute(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return after(ui, viewer, id, desk.computeAgain(viewer, id));
    }

    @PostMapping("/{id}/removals")
    View remove(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam UUID proposal) {
        return after(ui, viewer, id, desk.remove(viewer, id, proposal));
    }

    @PostMapping("/{id}/publications")
    View publish(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return after(ui, viewer, id, desk.publish(viewer, id));
    }

    @PostMapping("/{id}/discards")
    View discard(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return after(ui, viewer, id, desk.discard(viewer, id));
    }

    private View after(Ui ui, Viewer viewer, UUID id, Reply reply) {
        return reply instanceof Refused refused
                ? ui.invalid(templates.matchingRound(ui, pages.show(viewer, id, null, null), refused))
                : ui.seeOther("/rounds/" + id);
    }

    private static void requireCoordinator(Viewer viewer) {
        if (viewer.coordinates().isEmpty() && !viewer.administrator()) {
            throw new NotFound();
        }
    }
}
