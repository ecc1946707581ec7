package org.hexport.journey.engagement.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.journey.engagement.Side;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goals and tasks in their tables. */
@Component
public class PlanRows {

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who may see it is asked by the page that shows it. */
    public Reading<Plan> of(UUID engagement) {
        var of = Map.of("id", engagement);
        return Reading.rows("""
                select id, words, side, agreed_at is not null as agreed, reached
                  from engagement.goal
                 where engagement_id = :id and withdrawn_at is null
                 order by set_at, id
                """, of, PlanRows::goal).with(Reading.rows("""
                select id, words, side, due_on, done_at is not null as done
                  from engagement.task
                 where engagement_id = :id
                 order by done_at is not null, due_on nulls last, added_at, id
                """, of, PlanRows::task), Plan::new);
    }

    private static Plan.Goal goal(Row row) {
        return new Plan.Goal(
                row.uuid("id"),
                row.text("words"),
                Side.of(row.text("side")),
                row.flag("agreed"),
                row.textOrNull("reached"));
    }

    private static Plan.Task task(Row row) {
        return new Plan.Task(
                row.uuid("id"),
                row.text("words"),
                Side.of(row.text("side")),
                row.dayOrNull("due_on"),
                row.flag("done"));
    }

    int goals(UUID engagement) {
        return count(
                "select count(*) from engagement.goal where engagement_id = :id and withdrawn_at is null", engagement);
    }

    int tasks(UUID engagement) {
        return count("select count(*) from engagement.task where engagement_id = :id", engagement);
    }

    private int count(String sql, UUID engagement) {
        return jdbc.sql(sql).param("id", engagement).query(Integer.class).single();
    }

    /** The side that wrote the goal; empty where there is none, or it was withdrawn. */
    Optional<Side> author(UUID engagement, UUID goal) {
        return jdbc.sql("""
                select side from engagement.goal
                 where id = :goal and engagement_id = :engagement and withdrawn_at is null
                """)
                .param("goal", goal)
                .param("engagement", engagement)
                .query(String.class)
                .optional()
                .map(Side::of);
    }

    /** False if it is there already. */
    boolean addGoal(UUID engagement, UUID id, String words, Side side, Viewer by, OffsetDateTime at) {
        return jdbc.sql("""
                insert into engagement.goal (id, engagement_id, words, side, set_at, set_by)
                values (:id, :engagement, :words, :side, :at, :by)
                on conflict (id) do nothing
                """)
                        .param("id", id)
                        .param("engagement", engagement)
                        .param("words", words)
                        .param("side", side.word())
                        .param("at", at)
                        .param("by", by.personValue())
                        .update()
                == 1;
    }

    void agree(UUID goal, Viewer by, OffsetDateTime at) {
        jdbc.sql("update engagement.goal set agreed_at = :at, agreed_by = :by where id = :goal and agreed_at is null")
                .param("goal", goal)
                .param("at", at)
                .param("by", by.personValue())
                .update();
    }

    /** A goal that both agreed to stays. */
    void withdraw(UUID goal, OffsetDateTime at) {
        jdbc.sql("update engagement.goal set withdrawn_at = :at where id = :goal and agreed_at is null")
                .param("goal", goal)
                .param("at", at)
                .update();
    }

    boolean addTask(
            UUID engagement, UUID id, String words, Side side, @Nullable LocalDate due, Viewer by, OffsetDateTime at) {
        return jdbc.sql("""
                insert into engagement.task (id, engagement_id, words, side, due_on, added_at, added_by)
                values (:id, :engagement, :words, :side, :due, :at, :by)
                on conflict (id) do nothing
                """)
                        .param("id", id)
                        .param("engagement", engagement)
                        .param("words", words)
                        .param("side", side.word())
                        .param("due", due)
                        .param("at", at)
                        .param("by", by.personValue())
                        .update()
                == 1;
    }

    /** False where the engagement has no such task. */
    boolean finish(UUID engagement, UUID task, Viewer by, OffsetDateTime at) {
        return jdbc.sql("""
                update engagement.task set done_at = coalesce(done_at, :at), done_by = coalesce(done_by, :by)
                 where id = :task and engagement_id = :engagement
                """)
                        .param("task", task)
                        .param("engagement", engagement)
                        .param("at", at)
                        .param("by", by.personValue())
                        .update()
                == 1;
    }
}
