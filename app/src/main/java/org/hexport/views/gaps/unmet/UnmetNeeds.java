package org.hexport.views.gaps.unmet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.hexport.views.gaps.unmet.UnmetPage.Line;
import org.hexport.views.gaps.unmet.UnmetPage.Waiting;
import org.springframework.stereotype.Repository;

/** Open needs and the open offers that name their barriers, from the published facts. */
@Repository
class UnmetNeeds {

    private static final String OPEN = """
            with covered as (
                select distinct barrier, here.district
                  from (select distinct district from facts.need where district ^@ :district and state = 'open') here
                  join facts.offer on offer.open and :today::date between offer.from_day and offer.until_day
                                  and (cardinality(offer.districts) = 0 or here.district ^@ any (offer.districts))
                 cross join unnest(offer.barriers) as barrier
            ), need as (
                select n.*, covered.barrier is null as missing
                  from facts.need n
                  left join covered on covered.barrier = n.barrier and covered.district = n.district
                 where n.district ^@ :district and n.state = 'open' and n.barrier = any (:barriers)
            )
            """;

    /** Most needs without any offer first. */
    Reading<List<Line>> byBarrier(Narrowed narrowed, LocalDate today) {
        return Reading.rows(OPEN + """
                select barrier, count(*) filter (where missing) as missing, count(*) as open,
                       array(select distinct o.role from facts.offer o where need.barrier = any (o.barriers) order by 1) as roles
                  from need
                 group by barrier
                 order by 2 desc, 3 desc, 1
                """, parameters(narrowed, today), UnmetNeeds::line);
    }

    /** Those without any offer, who waits longest first; as far as the viewer may see who it is. */
    Reading<List<Waiting>> waiting(Viewer viewer, Narrowed narrowed, LocalDate today, After after, int most) {
        var parameters = new HashMap<>(parameters(narrowed, today));
        parameters.put("everything", viewer.administrator());
        parameters.put("written", viewer.writes().toArray(String[]::new));
        parameters.put("day", after.day());
        parameters.put("last", after.need());
        parameters.put("most", most);
        return Reading.rows(OPEN + """
                select need.id, need.beneficiary_id, o.name, need.beneficiary_kind, coalesce(place.name, need.district) as district,
                       need.barrier, need.severity, need.opened_on
                  from need
                  join facts.organisation o on o.id = need.beneficiary_id
                  left join facts.region place on place.code = need.district
                  left join facts.consent on consent.enterprise_id = need.enterprise_id and consent.purpose = 'readiness'
                 where need.missing and (need.opened_on, need.id::text) > (:day::date, :last)
                   and (:everything or need.enterprise_id is null or coalesce(consent.given, need.district ^@ any (:written)))
                 order by need.opened_on, need.id::text
                 limit :most
                """, parameters, UnmetNeeds::waiting);
    }

    private static Map<String, Object> parameters(Narrowed narrowed, LocalDate today) {
        return Map.of("district", narrowed.district(), "barriers", narrowed.barriers(), "today", today);
    }

    private static Line line(Row row) {
        return new Line(
                Barrier.of(row.text("barrier")),
                row.number("missing"),
                row.number("open"),
                row.texts("roles").stream().map(HelixRole::of).toList());
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                row.text("id"),
                row.text("beneficiary_id"),
                row.text("name"),
                row.text("beneficiary_kind").equals("enterprise"),
                row.text("district"),
                Barrier.of(row.text("barrier")),
                row.number("severity"),
                row.day("opened_on"));
    }

    /** Where the last part of the list ended. */
    record After(LocalDate day, String need) {

        static final After NOTHING = new After(LocalDate.EPOCH, "");

        /** @throws IllegalArgumentException if the text is not one of ours */
        static After of(String text) {
            if (text.isEmpty()) {
                return NOTHING;
            }
            if (!text.matches("\\d{4}-\\d\\d-\\d\\d_[0-9a-f-]{36}")) {
                throw new IllegalArgumentException("not a position: " + text);
            }
            return new After(LocalDate.parse(text.substring(0, 10)), text.substring(11));
        }
    }
}
