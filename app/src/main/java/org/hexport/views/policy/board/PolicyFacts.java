package org.hexport.views.policy.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.PolicyCell;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.springframework.stereotype.Repository;

/** Offers and stated barriers by cell, from the published facts. */
@Repository
class PolicyFacts {

    private static final List<Barrier> PLACED = Arrays.stream(Barrier.values())
            .filter(barrier -> barrier.cell().isPresent())
            .toList();

    /** Open today, and for somebody in the region. */
    private static final String OFFERS = """
              from facts.offer o
              join facts.organisation a on a.id = o.actor_id
             where o.open and :today::date between o.from_day and o.until_day
               and o.helix = any (:helices)
               and (cardinality(o.districts) = 0
                    or exists (select from unnest(o.districts) as place where place ^@ :region or :region ^@ place))
            """;

    private static final String BEHIND = """
              from facts.barrier said
              join unnest(:barriers::text[], :cells::text[]) as placed (barrier, cell) on placed.barrier = said.barrier
              join facts.enterprise e on e.id = said.enterprise_id
             where e.district ^@ :region and said.severity >= 3
               and not (said.lifted_on is not null and said.confirmed)
            """;

    /** How many offers stand in each cell; under no cell those that name none. */
    Reading<Map<Optional<PolicyCell>, Long>> offers(String region, Whose whose, LocalDate today) {
        return Reading.rows(
                        "select coalesce(o.cell, '') as cell, count(*) as offers" + OFFERS + " group by 1",
                        offering(region, whose, today),
                        row -> Map.entry(PolicyCell.find(row.text("cell")), row.number("offers")))
                .map(PolicyFacts::summed);
    }

    /** How many enterprises stand behind each cell. */
    Reading<Map<Optional<PolicyCell>, Long>> enterprises(String region) {
        return Reading.rows(
                        "select placed.cell, count(distinct e.id) as enterprises" + BEHIND + " group by 1",
                        behind(region),
                        row -> Map.entry(PolicyCell.find(row.text("cell")), row.number("enterprises")))
                .map(PolicyFacts::summed);
    }

    Reading<List<CellPage.Offered>> offersIn(String region, PolicyCell cell, Whose whose, LocalDate today) {
        var parameters = new HashMap<>(offering(region, whose, today));
        parameters.put("cell", cell.toString());
        return Reading.rows(
                "select o.id, o.title, o.helix, o.actor_id, a.name as actor, o.until_day, o.capacity" + OFFERS
                        + " and o.cell = :cell order by o.until_day, o.title, o.id",
                parameters,
                row -> new CellPage.Offered(
                        row.text("id"),
                        row.text("title"),
                        row.text("helix"),
                        row.text("actor_id"),
                        row.text("actor"),
                        row.day("until_day"),
                        row.number("capacity")));
    }

    /** By barrier of the cell: in how many enterprises' way it is very much. */
    Reading<List<CellPage.Stated>> barriersIn(String region, PolicyCell cell) {
        var parameters = new HashMap<>(behind(region));
        parameters.put("cell", cell.toString());
        return Reading.rows(
                "select said.barrier, count(*) as enterprises" + BEHIND
                        + " and placed.cell = :cell group by 1 order by 2 desc, 1",
                parameters,
                row -> new CellPage.Stated(Barrier.of(row.text("barrier")), row.number("enterprises")));
    }

    /** Their names, as far as the owners let the viewer see what they answered; after the given name. */
    Reading<List<CellPage.Affected>> enterprisesIn(
            Viewer viewer, String region, PolicyCell cell, String after, int most) {
        var parameters = new HashMap<>(behind(region));
        parameters.put("cell", cell.toString());
        parameters.put("everything", viewer.administrator());
        parameters.put("written", viewer.writes().toArray(String[]::new));
        parameters.put("after", after);
        parameters.put("most", most);
        return Reading.rows(
                """
                select e.id, e.name, coalesce(place.name, e.district) as district, array_agg(said.barrier order by said.barrier) as barriers
                """ + BEHIND.replace("where", """
                left join facts.region place on place.code = e.district
                  left join facts.consent on consent.enterprise_id = e.id and consent.purpose = 'readiness'
                 where""") + """
                 and placed.cell = :cell and (:everything or coalesce(consent.given, e.district ^@ any (:written)))
                 and (:after = '' or e.name || e.id > :after)
                 group by e.id, e.name, place.name, e.district
                 order by e.name || e.id
                 limit :most
                """,
                parameters,
                row -> new CellPage.Affected(
                        row.text("id"), row.text("name"), row.text("district"), row.texts("barriers")));
    }

    private static Map<String, Object> offering(String region, Whose whose, LocalDate today) {
        return Map.of(
                "region", region, "today", today, "helices", whose.letters().toArray(String[]::new));
    }

    private static Map<String, Object> behind(String region) {
        return Map.of(
                "region",
                region,
                "barriers",
                PLACED.stream().map(Barrier::code).toArray(String[]::new),
                "cells",
                PLACED.stream()
                        .map(barrier -> barrier.cell().orElseThrow().toString())
                        .toArray(String[]::new));
    }

    private static Map<Optional<PolicyCell>, Long> summed(List<Map.Entry<Optional<PolicyCell>, Long>> counts) {
        var sums = new HashMap<Optional<PolicyCell>, Long>();
        counts.forEach(count -> sums.merge(count.getKey(), count.getValue(), Long::sum));
        return sums;
    }
}
