package org.hexport.journey.engagement.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.sides.SideNotices;
import org.hexport.journey.engagement.sides.Sides;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets goals that both sides agree to, and tasks. Once a side has signed, the plan is what it was. */
@Service
@Transactional
public class PlanDesk {

    private static final int MOST_GOALS = 10;
    private static final int MOST_TASKS = 50;

    private final Sides sides;
    private final PlanRows plans;
    private final SideNotices notices;
    private final Clock clock;

    PlanDesk(Sides sides, PlanRows plans, SideNotices notices, Clock clock) {
        this.sides = sides;
        this.plans = plans;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws NotFound where the viewer is on neither side */
    public Reply propose(Viewer viewer, UUID engagement, UUID goal, String words) {
        var standing = sides.forChange(viewer, engagement);
        if (standing.signed()) {
            return Reply.refused("engagement.plan.signed");
        }
        if (plans.author(engagement, goal).isEmpty() && plans.goals(engagement) >= MOST_GOALS) {
            return Reply.refused("engagement.goal.many", MOST_GOALS);
        }
        if (plans.addGoal(engagement, goal, words, standing.side(), viewer, now())) {
            tellTheOther(standing, "engagement.notice.goal", goal);
        }
        return Reply.DONE;
    }

    /** @throws NotFound where the goal is not the viewer's to agree to: who wrote it does not agree to it */
    public Reply agree(Viewer viewer, UUID engagement, UUID goal) {
        var standing = sides.forChange(viewer, engagement);
        var author = plans.author(engagement, goal).orElseThrow(NotFound::new);
        if (!standing.speaksFor(viewer, author.other())) {
            throw new NotFound();
        }
        if (standing.signed()) {
            return Reply.refused("engagement.plan.signed");
        }
        plans.agree(goal, viewer, now());
        return Reply.DONE;
    }

    /** @throws NotFound where the goal is not of the viewer's own side */
    public Reply withdraw(Viewer viewer, UUID engagement, UUID goal) {
        var standing = sides.forChange(viewer, engagement);
        if (plans.author(engagement, goal).filter(standing.side()::equals).isEmpty()) {
            throw new NotFound();
        }
        plans.withdraw(goal, now());
        return Reply.DONE;
    }

    /** @throws NotFound where the viewer is on neither side */
    public Reply add(Viewer viewer, UUID engagement, NewTask task) {
        var standing = sides.forChange(viewer, engagement);
        if (standing.signed()) {
            return Reply.refused("engagement.plan.signed");
        }
        if (plans.tasks(engagement) >= MOST_TASKS) {
            return Reply.refused("engagement.task.many", MOST_TASKS);
        }
        var added = plans.addTask(engagement, task.id(), task.words(), task.side(), task.due(), viewer, now());
        if (added && task.side() != standing.side()) {
            tellTheOther(standing, "engagement.notice.task", task.id());
        }
        return Reply.DONE;
    }

    /** @throws NotFound where the viewer is on neither side, or there is no such task */
    public Reply finish(Viewer viewer, UUID engagement, UUID task) {
        var standing = sides.forChange(viewer, engagement);
        if (standing.completed()) {
            return Reply.refused("engagement.plan.signed");
        }
        if (!plans.finish(engagement, task, viewer, now())) {
            throw new NotFound();
        }
        return Reply.DONE;
    }

    private void tellTheOther(Sides.Standing standing, String key, UUID what) {
        Side other = standing.side().other();
        notices.tell(
                standing.id(),
                standing.organisation(other),
                standing.organisation(standing.side()),
                key,
                what,
                "/engagements/" + standing.id() + "#plan");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
