package org.hexport.views.insight.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.kernel.HelixRole;
import org.hexport.views.insight.region.ContributionsPage.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contributions to the enterprises, galleries and associations of a region, by keyset: the thousandth page costs what the first does. */
@Repository
class Contributions {

    private static final String OF_ONE = """
            c.beneficiary_id = :beneficiary
                   and (c.district ^@ :region
                        or exists (select from facts.contribution own where own.actor_id = :beneficiary and own.district ^@ :region))""";

    private final JdbcClient jdbc;

    Contributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@code most} lines older than the given one. */
    List<Line> before(Chosen chosen, Position from, int most) {
        return lines(chosen, from, most).list();
    }

    /** All of them, one after the other, for an export. */
    Stream<Line> all(Chosen chosen) {
        return lines(chosen, Position.NEWEST, Integer.MAX_VALUE).stream();
    }

    private JdbcClient.MappedQuerySpec<Line> lines(Chosen chosen, Position from, int most) {
        return jdbc.sql("""
                select c.act_id, c.done_on, c.actor_id, actor.name as actor_name, c.role,
                       c.beneficiary_id, beneficiary.name as beneficiary_name, c.amount, c.confirmed
                  from facts.contribution c
                  join facts.organisation actor on actor.id = c.actor_id
                  join facts.organisation beneficiary on beneficiary.id = c.beneficiary_id
                 where c.done_on between :since and :day
                   and (c.done_on, c.act_id, c.actor_id, c.role) < (:day, :act, :actor, :role)
                   and %s
                   and (:helix::text is null or c.helix = :helix)
                 order by c.done_on desc, c.act_id desc, c.actor_id desc, c.role desc
                 limit :most
                """.formatted(chosen.beneficiary() == null ? "c.district ^@ :region" : OF_ONE))
                .param("region", chosen.region())
                .param("helix", chosen.letter())
                .param("beneficiary", chosen.beneficiary(), java.sql.Types.OTHER)
                .param("since", chosen.since())
                .param("day", from.on())
                .param("act", from.act())
                .param("actor", from.actor())
                .param("role", from.role())
                .param("most", most)
                .query(Contributions::line);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("act_id", UUID.class),
                row.getObject("done_on", LocalDate.class),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                HelixRole.of(row.getString("role")),
                row.getObject("beneficiary_id", UUID.class),
                row.getString("beneficiary_name"),
                row.getLong("amount"),
                row.getBoolean("confirmed"));
    }

    /** Where the last page ended. */
    record Position(LocalDate on, UUID act, UUID actor, String role) {

        private static final UUID LAST = new UUID(-1, -1);

        static final Position NEWEST = new Position(LocalDate.of(9999, 12, 31), LAST, LAST, "~");

        static Position after(Line line) {
            return new Position(line.on(), line.act(), line.actor(), line.role().code());
        }

        /** @throws IllegalArgumentException if the text is not one of ours */
        static Position of(String text) {
            var parts = text.split("_", -1);
            if (parts.length != 4) {
                throw new IllegalArgumentException("not a position: " + text);
            }
            return new Position(
                    LocalDate.parse(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]), parts[3]);
        }

        @Override
        public String toString() {
            return on + "_" + act + "_" + actor + "_" + role;
        }
    }
}
