package org.hexport.views.report.monday;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hexport.platform.ui.Reading;
import org.hexport.views.report.monday.GoalPage.Row;
import org.hexport.views.report.monday.MondayPage.Unanswered;
import org.hexport.views.report.settings.Goal;
import org.springframework.stereotype.Repository;

/** Reads what a Monday is about from the published facts. */
@Repository
class MondayFacts {

    private static final String WAITING = """
            select p.id, side.organisation, o.name, coalesce(other.name, '') as with_whom,
                   (p.proposed_at at time zone 'Asia/Jakarta')::date as offered, p.deadline, count(*) over () as all
              from facts.proposal p
             cross join lateral (values (p.enterprise_id, p.actor_id, p.enterprise_answered_at),
                                        (p.actor_id, p.enterprise_id, p.actor_answered_at)) side (organisation, other, answered_at)
              join facts.organisation o on o.id = side.organisation
              left join facts.organisation other on other.id = side.other
             where p.state = 'waiting' and side.answered_at is null and p.district ^@ :region
             order by p.deadline, p.id, o.name
             limit :most
            """;

    /** Sides that have not answered, with how many there are in all. */
    record Waiting(List<Unanswered> shown, long all) {}

    /** How much of a goal in this month and in this year. */
    record Done(Goal goal, long month, long year) {}

    Reading<Waiting> unanswered(String region, int most) {
        return Reading.rows(
                        WAITING,
                        Map.of("region", region, "most", most),
                        row -> Map.entry(
                                new Unanswered(
                                        row.text("id"),
                                        row.text("organisation"),
                                        row.text("name"),
                                        row.text("with_whom"),
                                        row.day("offered"),
                                        row.day("deadline"),
                                        ""),
                                row.number("all")))
                .map(rows -> new Waiting(
                        rows.stream().map(Map.Entry::getKey).toList(),
                        rows.isEmpty() ? 0 : rows.getFirst().getValue()));
    }

    Reading<List<Done>> done(String region, LocalDate today) {
        var from = Map.of(
                "region", region, "from", today.withDayOfYear(1), "until", today, "month", today.withDayOfMonth(1));
        return Reading.all(Arrays.stream(Goal.values())
                        .map(goal -> Reading.rows(
                                "select count(*) filter (where day >= :month) as month, count(*) as year from (%s) done"
                                        .formatted(goal.rows()),
                                from,
                                row -> new Done(goal, row.number("month"), row.number("year"))))
                        .toList())
                .map(all -> all.stream().map(List::getFirst).toList());
    }

    /** The rows behind a figure, the newest first. */
    Reading<List<Row>> rows(Goal goal, String region, LocalDate from, LocalDate until, String after, int most) {
        return Reading.rows(
                """
                        select subject, name, day, path, day || '_' || subject as position from (%s) done
                         where :after = '' or day || '_' || subject < :after
                         order by position desc
                         limit :most
                        """.formatted(goal.rows()),
                Map.of("region", region, "from", from, "until", until, "after", after, "most", most),
                row -> new Row(
                        row.text("subject"),
                        row.text("name"),
                        row.day("day"),
                        row.text("path") + row.text("subject"),
                        row.text("position")));
    }
}
