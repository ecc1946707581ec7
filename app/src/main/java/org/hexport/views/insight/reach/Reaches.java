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
import org.hexport.views.insight.picture.Picture;
import org.springframework.stereotype.Repository;

/** The hexagon's figures, from confirmed acts only. */
@Repository
public class Reaches {

    /** Of one enterprise or gallery: the roles that reached it since that day, out of the roles that each helix has. */
    public Reading<List<Reach>> of(OrganisationId beneficiary, LocalDate since) {
        return Reading.rows(
                        """
                        select helix, count(distinct role) as reached
                          from facts.contribution
                         where beneficiary_id = :subject and done_on >= :since and confirmed
                         group by helix
                        """,
                        Map.of("subject", beneficiary.value(), "since", since),
                        row -> Map.entry(row.text("helix"), row.number("reached")))
                .map(counts -> counts.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .map(roles -> Arrays.stream(Helix.values())
                        .map(helix -> new Reach(
                                helix,
                                roles.getOrDefault(String.valueOf(helix.letter()), 0L),
                                helix.roles().size()))
                        .toList());
    }

    /** Of a region: the enterprises reached, out of all that are registered there. */
    public static List<Reach> ofRegion(Picture picture) {
        return Arrays.stream(Helix.values())
                .map(helix -> new Reach(helix, picture.count("helix:" + helix.letter()), picture.count("enterprises")))
                .toList();
    }
}
