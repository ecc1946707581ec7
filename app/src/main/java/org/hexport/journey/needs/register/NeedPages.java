package org.hexport.journey.needs.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a need: for its own people, for who oversees its district, and what associations and galleries ask for anybody with an account. */
@Component
class NeedPages {

    private final JdbcClient jdbc;
    private final Askers askers;

    NeedPages(JdbcClient jdbc, Askers askers) {
        this.jdbc = jdbc;
        this.askers = askers;
    }

    /** @throws NotFound also where only a barrier says so and the viewer does not belong to the enterprise */
    NeedPage show(Viewer viewer, NeedId id) {
        var asker = askers.of(id).filter(of -> of.maySee(viewer)).orElseThrow(NotFound::new);
        if (!viewer.belongsTo(asker.id()) && !viewer.administrator() && isOwnersOnly(id)) {
            throw new NotFound();
        }
        var steps = steps(id);
        return jdbc.sql("""
                select need.*, coalesce(region.name, need.district) as place_name,
                       case when met_at is not null then 'met' when withdrawn_at is not null then 'withdrawn' else state end as stands
                  from needs.need
                  left join facts.region on region.code = need.district
                 where need.id = :id
                """)
                .param("id", id.value())
                .query((row, n) -> page(viewer, asker, row, steps))
                .single();
    }

    private boolean isOwnersOnly(NeedId id) {
        return jdbc.sql("select count(*) from facts.need where id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single()
                == 0;
    }

    Wish wish(NeedId id) {
        return jdbc.sql("select * from needs.need where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Wish(
                        Barrier.of(row.getString("barrier")),
                        row.getInt("severity"),
                        row.getString("words"),
                        languages(row),
                        Urgency.find(row.getString("urgency")).orElseThrow(),
                        row.getObject("wanted_by", LocalDate.class),
                        Meeting.find(row.getString("mode")).orElseThrow(),
                        row.getString("place"),
                        row.getInt("demand")))
                .single();
    }

    private static NeedPage page(Viewer viewer, Asker asker, ResultSet row, List<NeedPage.Step> steps)
            throws SQLException {
        var confirmed = row.getObject("confirmed_at") != null;
        var state = row.getString("stands");
        var open = state.equals("open");
        var answers = viewer.answersFor(asker.id());
        return new NeedPage(
                row.getString("id"),
                new NeedPage.Of(asker.id().toString(), asker.name(), asker.kind(), row.getString("place_name")),
                Barrier.of(row.getString("barrier")),
                row.getString("gate"),
                row.getInt("severity"),
                state,
                confirmed,
                wanted(row),
                steps,
                open && (asker.mayWrite(viewer) || answers),
                open && !confirmed && answers);
    }

    private static NeedPage.Wanted wanted(ResultSet row) throws SQLException {
        return new NeedPage.Wanted(
                row.getString("words"),
                languages(row),
                row.getString("urgency"),
                row.getObject("wanted_by", LocalDate.class),
                row.getString("mode"),
                row.getString("place"),
                row.getInt("demand"));
    }

    private static List<String> languages(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("languages").getArray());
    }

    private List<NeedPage.Step> steps(NeedId id) {
        return jdbc.sql("select verb, at from needs.step where need_id = :id order by number")
                .param("id", id.value())
                .query((row, n) -> new NeedPage.Step(
                        row.getString("verb"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
