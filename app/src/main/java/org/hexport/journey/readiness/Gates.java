package org.hexport.journey.readiness;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.hexport.kernel.ActId;
import org.hexport.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gates of an enterprise as they stand. */
@Service
@Transactional
public class Gates {

    private final JdbcClient jdbc;
    private final Clock clock;

    Gates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was done together closed the gate, by the owner's own word. The same act closes a gate once; a gate that is met stays met.
     *
     * @param gateItem {@link Gate#item()}
     */
    public void close(OrganisationId enterprise, String gateItem, ActId by) {
        jdbc.sql("""
                insert into readiness.gate_state (enterprise_id, district, gate, met, evidence, act_id, since)
                select :enterprise, district, :gate, true, 'self', :act, :now
                  from facts.enterprise
                 where id = :enterprise
                on conflict (enterprise_id, gate, act_id) do nothing
                """)
                .param("enterprise", enterprise.value())
                .param("gate", Gate.of(gateItem).item())
                .param("act", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Items of the gates known to be open, the heaviest first; none where no check was kept. */
    @Transactional(readOnly = true)
    public List<String> openOf(OrganisationId enterprise) {
        return jdbc
                .sql("""
                select distinct on (gate) gate, met
                  from readiness.gate_state
                 where enterprise_id = :enterprise
                 order by gate, number desc
                """)
                .param("enterprise", enterprise.value())
                .query((row, n) -> new State(Gate.of(row.getString("gate")), row.getBoolean("met")))
                .stream()
                .filter(state -> !state.met())
                .map(State::gate)
                .sorted()
                .map(Gate::item)
                .toList();
    }

    private record State(Gate gate, boolean met) {}
}
