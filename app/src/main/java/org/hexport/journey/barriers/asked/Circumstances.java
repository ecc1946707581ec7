package org.hexport.journey.barriers.asked;

import java.util.Set;
import org.hexport.journey.stages.Rung;
import org.hexport.journey.stages.Stages;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of an enterprise decides which barriers it is asked about: its rung, and whether it ever reported that it buys abroad. */
@Component
public class Circumstances {

    private final Stages stages;
    private final JdbcClient jdbc;

    Circumstances(Stages stages, JdbcClient jdbc) {
        this.stages = stages;
        this.jdbc = jdbc;
    }

    /** In the order of the list; who stands nowhere yet is asked what the first rungs are asked. */
    public Set<Barrier> askedOf(OrganisationId enterprise) {
        return Asked.at(stages.rungOf(enterprise).orElse(Rung.L1), imports(enterprise));
    }

    private boolean imports(OrganisationId enterprise) {
        return jdbc.sql(
                        "select exists (select from facts.outcome where enterprise_id = :enterprise and imports_idr > 0)")
                .param("enterprise", enterprise.value())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }
}
