package org.hexport.views.insight.reach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.HexagonFigure.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hexagon's figures, from confirmed acts only. */
@Repository
public class Reaches {

    private final JdbcClient jdbc;

    Reaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one enterprise or gallery: the roles that reached it since that day, out of the roles that each helix has. */
    public List<Reach> of(OrganisationId beneficiary, LocalDate since) {
        var roles = counts("""
                select helix, count(distinct role) as reached
                  from facts.contribution
                 where beneficiary_id = :subject and done_on >= :since and confirmed
                 group by helix
                """, beneficiary.value(), since);
        return figures(roles, helix -> helix.roles().size());
    }

    /** Of a region: the enterprises reached since that day, out of all that are registered there. */
    public List<Reach> ofRegion(String region, LocalDate since) {
        var enterprises = jdbc.sql("select count(*) from facts.enterprise where district ^@ :region")
                .param("region", region)
                .query(Integer.class)
                .single();
        var reached = counts("""
                select c.helix, count(distinct c.beneficiary_id) as reached
                  from facts.contribution c
                  join facts.enterprise e on e.id = c.beneficiary_id
                 where e.district ^@ :subject and c.done_on >= :since and c.confirmed
                 group by c.helix
                """, region, since);
        return figures(reached, _ -> enterprises);
    }

    private Map<String, Integer> counts(String sql, Object subject, LocalDate since) {
        return jdbc
                .sql(sql)
                .param("subject", subject)
                .param("since", since)
                .query((row, _) -> Map.entry(row.getString("helix"), row.getInt("reached")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Reach> figures(Map<String, Integer> reached, java.util.function.ToIntFunction<Helix> whole) {
        return Arrays.stream(Helix.values())
                .map(helix -> new Reach(
                        helix, reached.getOrDefault(String.valueOf(helix.letter()), 0), whole.applyAsInt(helix)))
                .toList();
    }
}
