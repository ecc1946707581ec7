package org.hexport.journey.ledger.acts;

import java.time.Clock;
import java.time.ZoneOffset;
import org.hexport.kernel.ActId;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is said of acts, one statement after the other; of an act the newest holds. */
@Component
class Confirmations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Confirmations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ActId act, Answer answer, Basis basis, String note, @Nullable PersonId by) {
        jdbc.sql("""
                insert into ledger.confirmation (act_id, answer, basis, note, given_at, given_by)
                values (:act, :answer, :basis, :note, :now, :by)
                """)
                .param("act", act.value())
                .param("answer", answer.word())
                .param("basis", basis.word())
                .param("note", note)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
    }
}
