package org.hexport.platform.consent.owner;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.consent.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions of owners, only added to. */
@Component
class Decisions {

    /** The text that is read today; its words are the messages {@code consent.purpose.…}. */
    static final String WORDING = "1";

    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param help the help in which a helper wrote the owner's answer down, null where the owner answered */
    void add(
            OrganisationId enterprise, Purpose purpose, boolean given, Viewer by, String decider, @Nullable UUID help) {
        jdbc.sql("""
                insert into consent.decision
                       (enterprise_id, purpose, given, wording, decided_at, decided_by, decider, help_id, written_by)
                select :enterprise, :purpose, :given, :wording, :now, :by, :decider, :help, :writtenBy
                 where not exists (select from facts.consent
                                    where enterprise_id = :enterprise and purpose = :purpose and given = :given)
                """)
                .param("enterprise", enterprise.value())
                .param("purpose", purpose.word())
                .param("given", given)
                .param("wording", WORDING)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.requirePerson().value())
                .param("decider", decider)
                .param("help", help, Types.OTHER)
                .param("writtenBy", help == null ? null : by.name())
                .update();
    }

    record Decision(
            Purpose purpose,
            boolean given,
            Instant at,
            String decider,
            @Nullable String writtenBy) {}

    /** The newest first. */
    List<Decision> of(OrganisationId enterprise) {
        return jdbc.sql("""
                select purpose, given, decided_at, decider, written_by
                  from consent.decision
                 where enterprise_id = :enterprise
                 order by number desc
                """)
                .param("enterprise", enterprise.value())
                .query((row, n) -> new Decision(
                        Purpose.of(row.getString("purpose")),
                        row.getBoolean("given"),
                        row.getTimestamp("decided_at").toInstant(),
                        row.getString("decider"),
                        row.getString("written_by")))
                .list();
    }
}
