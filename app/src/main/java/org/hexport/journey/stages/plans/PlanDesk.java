package org.hexport.journey.stages.plans;

import java.util.UUID;
import org.hexport.journey.stages.Said;
import org.hexport.journey.stages.standing.StageDesk;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what an owner says; the stage follows at once. */
@Service
@Transactional
public class PlanDesk {

    private final PlanTable plans;
    private final OwnActTable acts;
    private final StageDesk stages;

    PlanDesk(PlanTable plans, OwnActTable acts, StageDesk stages) {
        this.plans = plans;
        this.acts = acts;
        this.stages = stages;
    }

    /** @throws NotFound where there is no such enterprise, or the viewer may not answer for it */
    @Transactional(readOnly = true)
    PlanTable.Subject answerable(Viewer viewer, OrganisationId enterprise) {
        if (!viewer.answersFor(enterprise)) {
            throw new NotFound();
        }
        return plans.subject(enterprise).orElseThrow(NotFound::new);
    }

    void say(Viewer viewer, OrganisationId enterprise, Plan plan) {
        plans.add(enterprise, answerable(viewer, enterprise).district(), plan, viewer);
        stages.classify(enterprise);
    }

    /** What was said somewhere else than on the page. */
    public void say(Viewer viewer, OrganisationId enterprise, Said said) {
        say(
                viewer,
                enterprise,
                new Plan(
                        said.id(),
                        said.interest(),
                        said.unsolicited(),
                        said.decision(),
                        said.resources(),
                        null,
                        null,
                        null));
    }

    void did(Viewer viewer, OrganisationId enterprise, OwnAct act) {
        acts.add(enterprise, answerable(viewer, enterprise).district(), act, viewer);
        stages.classify(enterprise);
    }

    void withdraw(Viewer viewer, OrganisationId enterprise, UUID act) {
        answerable(viewer, enterprise);
        if (!acts.withdraw(enterprise, act, viewer)) {
            throw new NotFound();
        }
        stages.classify(enterprise);
    }
}
