package org.hexport.parties.sme.profile;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.sme.profile.Profile.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed what of an enterprise, and when. */
@Component
public class ChangeLog {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ChangeLog(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param version that the change made */
    public record Entry(
            OrganisationId enterprise,
            int version,
            Change change,
            Instant at,
            @Nullable PersonId by,
            boolean byFile) {}

    public void add(Collection<Entry> entries) {
        batches.batchUpdate("""
                insert into sme.enterprise_change
                       (enterprise_id, version, fact, before, after, changed_at, changed_by, by_file)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, entries, BATCH, (statement, entry) -> {
            statement.setObject(1, entry.enterprise().value());
            statement.setInt(2, entry.version());
            statement.setString(3, entry.change().fact().column());
            statement.setString(4, entry.change().before());
            statement.setString(5, entry.change().after());
            statement.setTimestamp(6, Timestamp.from(entry.at()));
            statement.setObject(7, entry.by() == null ? null : entry.by().value());
            statement.setBoolean(8, entry.byFile());
        });
    }

    /** What became of the enterprise after the given version, oldest first. */
    public List<Entry> since(OrganisationId enterprise, int version) {
        return jdbc.sql("""
                select version, fact, before, after, changed_at, changed_by, by_file
                  from sme.enterprise_change
                 where enterprise_id = :enterprise and version > :version
                 order by number
                """)
                .param("enterprise", enterprise.value())
                .param("version", version)
                .query((row, n) -> new Entry(
                        enterprise,
                        row.getInt("version"),
                        new Change(
                                Fact.find(row.getString("fact")).orElseThrow(),
                                row.getString("before"),
                                row.getString("after")),
                        row.getTimestamp("changed_at").toInstant(),
                        person(row.getObject("changed_by", UUID.class)),
                        row.getBoolean("by_file")))
                .list();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
