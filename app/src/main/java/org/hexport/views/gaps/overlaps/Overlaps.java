package org.hexport.views.gaps.overlaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.HelixRole;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.hexport.views.gaps.overlaps.OverlapsPage.Aid;
import org.hexport.views.gaps.overlaps.OverlapsPage.Overlap;
import org.springframework.stereotype.Repository;

/** Running work and confirmed contributions of different actors, in the same role and for the same enterprise, that lie close together. */
@Repository
class Overlaps {

    /** A purchase or a story is no aid that could be given twice. */
    private static final String AID = """
            with given as (
                select g.enterprise_id, g.role, g.actor_id, g.started_on as from_day, :today::date as until_day, true as running
                  from facts.engagement g
                 where g.district ^@ :region and g.state <> 'completed'
                union all
                select c.beneficiary_id, c.role, c.actor_id, c.done_on, c.done_on, false
                  from facts.contribution c
                 where c.district ^@ :region and c.confirmed and c.done_on >= :since and c.helix in ('A', 'B', 'C', 'G')
            ), aid as (
                select enterprise_id, role, actor_id, min(from_day) as from_day, max(until_day) as until_day, bool_or(running) as running
                  from given
                 group by enterprise_id, role, actor_id
            )
            """;

    Reading<List<Overlap>> of(String region, LocalDate today, LocalDate since, int days, String after, int most) {
        return Reading.rows(
                AID + """
                select e.id, e.name, coalesce(place.name, e.district) as district, one.role,
                       one.actor_id as one_id, a.name as one_name, one.from_day as one_from, one.until_day as one_until, one.running as one_running,
                       other.actor_id as other_id, b.name as other_name, other.from_day as other_from, other.until_day as other_until,
                       other.running as other_running
                  from aid one
                  join aid other on (other.enterprise_id, other.role) = (one.enterprise_id, one.role) and other.actor_id > one.actor_id
                                and one.from_day <= other.until_day + :days and other.from_day <= one.until_day + :days
                  join facts.enterprise e on e.id = one.enterprise_id
                  join facts.organisation a on a.id = one.actor_id
                  join facts.organisation b on b.id = other.actor_id
                  left join facts.region place on place.code = e.district
                 where concat_ws('_', e.id, one.role, one.actor_id, other.actor_id) > :after
                 order by concat_ws('_', e.id, one.role, one.actor_id, other.actor_id)
                 limit :most
                """,
                Map.of("region", region, "today", today, "since", since, "days", days, "after", after, "most", most),
                Overlaps::overlap);
    }

    private static Overlap overlap(Row row) {
        return new Overlap(
                row.text("id"),
                row.text("name"),
                row.text("district"),
                HelixRole.of(row.text("role")),
                aid(row, "one"),
                aid(row, "other"));
    }

    private static Aid aid(Row row, String which) {
        return new Aid(
                row.text(which + "_id"),
                row.text(which + "_name"),
                row.day(which + "_from"),
                row.day(which + "_until"),
                row.flag(which + "_running"));
    }
}
