package org.hexport.journey.matching.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A score as the columns of a proposal. */
public final class ScoreColumns {

    private ScoreColumns() {}

    public static Score read(ResultSet row) throws SQLException {
        return new Score(
                row.getInt("helix_points"),
                row.getInt("near_points"),
                row.getInt("sector_points"),
                row.getInt("urgency_points"),
                row.getInt("waiting_points"),
                row.getBoolean("named_first"),
                row.getBoolean("online"),
                row.getObject("kilometres", Double.class),
                row.getInt("waited_days"));
    }

    static MapSqlParameterSource write(Score score, MapSqlParameterSource into) {
        return into.addValue("score", score.total())
                .addValue("helix", score.helix())
                .addValue("near", score.near())
                .addValue("sector", score.sector())
                .addValue("urgency", score.urgency())
                .addValue("waiting", score.waiting())
                .addValue("first", score.namedFirst())
                .addValue("online", score.online())
                .addValue("kilometres", score.kilometres())
                .addValue("waited", score.waitedDays());
    }
}
