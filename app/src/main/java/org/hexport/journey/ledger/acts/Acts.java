package org.hexport.journey.ledger.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Helix;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The acts, to be answered for. */
@Component
class Acts {

    private final JdbcClient jdbc;

    Acts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Held until the transaction ends, so that of two answers at once the second sees the first.
     *
     * @throws NotFound also where the viewer may not see the act
     */
    LedgerAct forChange(Viewer viewer, ActId id) {
        var held = jdbc.sql("select id from ledger.act where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return held.map(act -> visibleTo(viewer, id)).orElseThrow(NotFound::new);
    }

    /** @throws NotFound also where the viewer may not see the act */
    LedgerAct visibleTo(Viewer viewer, ActId id) {
        return jdbc.sql("""
                select act.id, act.beneficiary_id, act.district, act.recorded_by, act.reverses is not null as reversal,
                       exists (select from ledger.act other where other.reverses = act.id) as reversed,
                       (select answer from ledger.confirmation
                         where confirmation.act_id = act.id order by number desc limit 1) as answer,
                       array(select actor_id from ledger.contribution where contribution.act_id = act.id) as actors
                  from ledger.act
                 where act.id = :id
                """)
                .param("id", id.value())
                .query(Acts::act)
                .optional()
                .filter(act -> act.isSeenBy(viewer))
                .orElseThrow(NotFound::new);
    }

    Optional<Helix> helixOf(OrganisationId actor) {
        return jdbc.sql("select helix from facts.actor where id = :id")
                .param("id", actor.value())
                .query(String.class)
                .optional()
                .map(letter -> Helix.of(letter.charAt(0)));
    }

    private static LedgerAct act(ResultSet row, int number) throws SQLException {
        var actors = Arrays.stream((UUID[]) row.getArray("actors").getArray())
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
        return new LedgerAct(
                new ActId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("beneficiary_id", UUID.class)),
                row.getString("district"),
                actors,
                person(row.getObject("recorded_by", UUID.class)),
                answer(row.getString("answer")),
                row.getBoolean("reversed"),
                row.getBoolean("reversal"));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Answer answer(@Nullable String word) {
        return word == null ? null : Answer.find(word).orElseThrow();
    }
}
