package org.hexport.journey.stages;

import java.util.Optional;
import org.hexport.journey.stages.plans.PlanDesk;
import org.hexport.journey.stages.standing.StageDesk;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules may ask about stages. */
@Component
public class Stages {

    private final JdbcClient jdbc;
    private final PlanDesk plans;
    private final StageDesk desk;

    Stages(JdbcClient jdbc, PlanDesk plans, StageDesk desk) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.desk = desk;
    }

    /**
     * Writes down what the owner said, as on its page; for loaders that tell a history.
     *
     * @throws org.hexport.kernel.NotFound where the viewer may not answer for the enterprise
     */
    public void say(Viewer viewer, OrganisationId enterprise, Said said) {
        plans.say(viewer, enterprise, said);
    }

    /** Classifies the enterprise by what is known of it now. */
    public void classify(OrganisationId enterprise) {
        desk.classify(enterprise);
    }

    /** Empty where too little is known to say. */
    public Optional<Rung> rungOf(OrganisationId enterprise) {
        return jdbc.sql("select rung from facts.stage where enterprise_id = :enterprise")
                .param("enterprise", enterprise.value())
                .query((row, n) -> Rung.valueOf(row.getString("rung")))
                .optional();
    }
}
