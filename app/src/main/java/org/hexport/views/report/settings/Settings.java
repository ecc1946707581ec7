package org.hexport.views.report.settings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Targets and letterheads of regions. */
@Repository
public class Settings {

    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are set. */
    public Map<Goal, Long> targets(String region, int year) {
        var targets = new EnumMap<Goal, Long>(Goal.class);
        jdbc.sql("""
                select distinct on (measure) measure, value from report.target
                 where region = :region and year = :year
                 order by measure, number desc
                """).param("region", region).param("year", year).query((RowCallbackHandler) row -> {
            var value = row.getLong("value");
            if (!row.wasNull()) {
                targets.put(Goal.find(row.getString("measure")).orElseThrow(), value);
            }
        });
        return targets;
    }

    public Letterhead letterhead(String region) {
        return jdbc.sql("""
                select office, address, head, rank from report.letterhead
                 where region = :region
                 order by number desc
                 limit 1
                """)
                .param("region", region)
                .query((row, _) -> new Letterhead(
                        row.getString("office"),
                        row.getString("address"),
                        row.getString("head"),
                        row.getString("rank")))
                .optional()
                .orElse(Letterhead.NONE);
    }

    void target(String region, int year, Goal goal, @Nullable Long value, Viewer viewer, Instant at) {
        jdbc.sql("""
                insert into report.target (region, year, measure, value, set_at, set_by)
                values (:region, :year, :measure, :value, :at, :by)
                """)
                .param("region", region)
                .param("year", year)
                .param("measure", goal.word())
                .param("value", value, java.sql.Types.BIGINT)
                .param("at", Timestamp.from(at))
                .param("by", viewer.personValue(), java.sql.Types.OTHER)
                .update();
    }

    void letterhead(String region, Letterhead letterhead, Viewer viewer, Instant at) {
        jdbc.sql("""
                insert into report.letterhead (region, office, address, head, rank, set_at, set_by)
                values (:region, :office, :address, :head, :rank, :at, :by)
                """)
                .param("region", region)
                .param("office", letterhead.office())
                .param("address", letterhead.address())
                .param("head", letterhead.head())
                .param("rank", letterhead.rank())
                .param("at", Timestamp.from(at))
                .param("by", viewer.personValue(), java.sql.Types.OTHER)
                .update();
    }
}
