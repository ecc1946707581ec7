package org.hexport.journey.needs.asked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is asked for, as far as the viewer may see who asks. */
@Component
class AskedPages {

    static final int LINES = 30;
    private static final int MOST_OF_A_FILE = 100_000;

    private final JdbcClient jdbc;

    AskedPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after the last need of the part before; null for the first part */
    AskedPage list(Viewer viewer, String kind, @Nullable UUID after) {
        viewer.requirePerson();
        var lines =
                query(viewer, kind, after, LINES + 1).query(AskedPages::line).list();
        var shown = lines.subList(0, Math.min(LINES, lines.size()));
        return new AskedPage(
                shown,
                kind,
                viewer.administrator() || !viewer.oversees().isEmpty(),
                lines.size() > LINES ? shown.getLast().id() : null);
    }

    void all(Viewer viewer, String kind, Consumer<AskedPage.Line> to) {
        viewer.requirePerson();
        query(viewer, kind, null, MOST_OF_A_FILE).query((ResultSet row) -> to.accept(line(row, 0)));
    }

    private JdbcClient.StatementSpec query(Viewer viewer, String kind, @Nullable UUID after, int most) {
        return jdbc.sql("""
                select need.*, case need.beneficiary_kind when 'enterprise' then '' else said.words end as words, asker.name, coalesce(region.name, need.district) as place_name
                  from facts.need
                  join needs.need said on said.id = need.id
                  join facts.organisation asker on asker.id = need.beneficiary_id
                  left join facts.region on region.code = need.district
                 where need.state in ('open', 'proposed')
                   and (:kind = '' or need.beneficiary_kind = :kind)
                   and (need.beneficiary_kind <> 'enterprise'
                        or :administrator
                        or need.district ^@ any (:overseen)
                        or need.beneficiary_id = any (:organisations))
                   and (cast(:after as uuid) is null
                        or (need.opened_at, need.id) < (select last.opened_at, last.id from facts.need last where last.id = :after))
                 order by need.opened_at desc, need.id desc
                 limit :most
                """)
                .param("kind", kind)
                .param("administrator", viewer.administrator())
                .param("overseen", viewer.overseenRegions())
                .param("organisations", viewer.organisationIds())
                .param("after", after)
                .param("most", most);
    }

    private static AskedPage.Line line(ResultSet row, int number) throws SQLException {
        return new AskedPage.Line(
                row.getObject("id", UUID.class),
                row.getObject("beneficiary_id", UUID.class),
                row.getString("name"),
                row.getString("beneficiary_kind"),
                row.getString("place_name"),
                Barrier.of(row.getString("barrier")),
                row.getString("gate"),
                row.getInt("severity"),
                row.getString("words"),
                row.getString("urgency"),
                row.getObject("wanted_by", LocalDate.class),
                row.getString("mode"),
                row.getInt("demand"),
                row.getObject("opened_on", LocalDate.class),
                row.getString("state"),
                row.getBoolean("confirmed"));
    }
}
