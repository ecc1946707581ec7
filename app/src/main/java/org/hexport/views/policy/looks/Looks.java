package org.hexport.views.policy.looks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.kernel.PolicyCell;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked where, by region and cell. */
@Repository
public class Looks {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of each cell. */
    public Map<PolicyCell, Look> newest(String region) {
        var looks = new HashMap<PolicyCell, Look>();
        jdbc.sql("""
                select distinct on (cell) cell, looker, looked_at, place from policy.look
                 where region = :region
                 order by cell, number desc
                """).param("region", region).query((RowCallbackHandler)
                row -> looks.put(PolicyCell.find(row.getString("cell")).orElseThrow(), look(row)));
        return looks;
    }

    /** The newest first. */
    public List<Look> of(String region, PolicyCell cell) {
        return jdbc.sql("""
                select looker, looked_at, place from policy.look
                 where region = :region and cell = :cell
                 order by number desc
                 limit :most
                """)
                .param("region", region)
                .param("cell", cell.toString())
                .param("most", MOST)
                .query((row, _) -> look(row))
                .list();
    }

    /** The same id twice is one look. */
    void add(UUID id, String region, PolicyCell cell, String where, Viewer viewer, Instant at) {
        jdbc.sql("""
                insert into policy.look (id, region, cell, place, looked_at, looker, looked_by)
                values (:id, :region, :cell, :place, :at, :looker, :by)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("region", region)
                .param("cell", cell.toString())
                .param("place", where)
                .param("at", Timestamp.from(at))
                .param("looker", viewer.name())
                .param("by", viewer.personValue(), java.sql.Types.OTHER)
                .update();
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(row.getString("looker"), row.getTimestamp("looked_at").toInstant(), row.getString("place"));
    }
}
