package org.hexport.journey.stages;

import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules may ask about stages. */
@Component
public class Stages {

    private final JdbcClient jdbc;

    Stages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where too little is known to say. */
    public Optional<Rung> rungOf(OrganisationId enterprise) {
        return jdbc.sql("select rung from facts.stage where enterprise_id = :enterprise")
                .param("enterprise", enterprise.value())
                .query((row, n) -> Rung.valueOf(row.getString("rung")))
                .optional();
    }
}
