package org.hexport.views.insight.reach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.HexagonFigure.Reach;
import org.hexport.platform.ui.Reading;
import org.springframework.stereotype.Repository;

/** The hexagon's figures, from confirmed acts only. */
@Repository
public class Reaches {

    /** Of one enterprise or gallery: the roles that reached it since that day, out of the roles that each helix has. */
    public Reading<List<Reach>> of(OrganisationId beneficiary, LocalDate since) {
        return counts("""
                select helix, count(distinct role) as reached
                  from facts.contribution
                 where beneficiary_id = :subject and done_on >= :since and confirmed
                 group by helix
                """, beneficiary.value(), since)
                .map(roles -> figures(roles, helix -> helix.roles().size()));
    }

    /** Of a region: the enterprises reached since that day, out of all that are registered there. */
    public Reading<List<Reach>> ofRegion(String region, LocalDate since) {
        var enterprises = Reading.rows(
                "select count(*) as enterprises from facts.enterprise where district ^@ :region",
                Map.of("region", region),
                row -> row.integer("enterprises"));
        return counts("""
                select c.helix, count(distinct c.beneficiary_id) as reached
                  from facts.contribution c
                  join facts.enterprise e on e.id = c.beneficiary_id
                 where e.district ^@ :subject and c.done_on >= :since and c.confirmed
                 group by c.helix
                """, region, since).with(enterprises, (reached, all) -> figures(reached, _ -> all.getFirst()));
    }

    private static Reading<Map<String, Integer>> counts(String sql, Object subject, LocalDate since) {
        return Reading.rows(
                        sql,
                        Map.of("subject", subject, "since", since),
                        row -> Map.entry(row.text("helix"), row.integer("reached")))
                .map(counts -> counts.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static List<Reach> figures(Map<String, Integer> reached, java.util.function.ToIntFunction<Helix> whole) {
        return Arrays.stream(Helix.values())
                .map(helix -> new Reach(
                        helix, reached.getOrDefault(String.valueOf(helix.letter()), 0), whole.applyAsInt(helix)))
                .toList();
    }
}
