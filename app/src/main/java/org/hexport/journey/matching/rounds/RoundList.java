package org.hexport.journey.matching.rounds;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds of the regions that a person coordinates; drafts wait for their coordinator. */
@Component
class RoundList implements WaitingSource {

    private static final int LINES = 50;

    private final JdbcClient jdbc;

    RoundList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RoundsPage page(Viewer viewer, Answers answers) {
        var lines = jdbc.sql("""
                select round.*, coalesce(region.name, round.region) as region_name,
                       (select count(*)::int from matching.proposal where proposal.round_id = round.id) as pairs
                  from matching.round
                  left join facts.region on region.code = round.region
                 where :administrator or round.region ^@ any (:coordinated)
                 order by round.made_at desc, round.id
                 limit :limit
                """)
                .param("administrator", viewer.administrator())
                .param("coordinated", viewer.coordinatedRegions())
                .param("limit", LINES)
                .query((row, n) -> new RoundsPage.Line(
                        row.getString("id"),
                        row.getString("region_name"),
                        row.getString("state"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getInt("needs"),
                        row.getInt("pairs"),
                        row.getInt("enterprises"),
                        row.getInt("coverage")))
                .list();
        return new RoundsPage(lines, regions(viewer), answers);
    }

    /** The widest first: a round of the whole region can't be beaten by rounds of its parts. */
    private List<Choice> regions(Viewer viewer) {
        return jdbc.sql("""
                select code, name
                  from facts.region
                 where level in ('province', 'regency', 'city', 'district')
                   and (:administrator or code ^@ any (:coordinated))
                 order by length(code), name, code
                """)
                .param("administrator", viewer.administrator())
                .param("coordinated", viewer.coordinatedRegions())
                .query((row, n) -> new Choice(row.getString("code"), row.getString("name")))
                .list();
    }

    @Override
    public Reading<List<Waiting>> waitingFor(Viewer viewer) {
        if (viewer.coordinates().isEmpty()) {
            return Reading.known(List.of());
        }
        return Reading.rows(
                """
                select round.id, round.computed_at, round.coverage, coalesce(region.name, round.region) as region_name
                  from matching.round
                  left join facts.region on region.code = round.region
                 where round.state = 'draft' and round.region ^@ any (:coordinated)
                 order by round.computed_at, round.id
                 limit :limit
                """, Map.of("coordinated", viewer.coordinatedRegions(), "limit", LINES), RoundList::waiting);
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                "matching.waiting.round",
                List.of(row.text("region_name"), row.integer("coverage")),
                "/rounds/" + row.text("id"),
                row.instant("computed_at"),
                null);
    }
}
