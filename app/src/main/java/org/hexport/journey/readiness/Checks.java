package org.hexport.journey.readiness;

import java.util.HashMap;
import java.util.Optional;
import org.hexport.journey.readiness.check.QuickCheckDesk;
import org.hexport.journey.readiness.standing.Standing;
import org.hexport.journey.readiness.standing.Standings;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Component;

/** Quick checks. People take them on their page; others keep them here for a history, and ask for the newest. */
@Component
public class Checks {

    private final QuickCheckDesk desk;
    private final Standings standings;

    Checks(QuickCheckDesk desk, Standings standings) {
        this.desk = desk;
        this.standings = standings;
    }

    /**
     * Keeps the check for the enterprise; the same check again changes nothing.
     *
     * @throws org.hexport.kernel.NotFound where the viewer may not answer for the enterprise
     * @throws IllegalArgumentException if an item or an answer is not the instrument's
     */
    public Reply keep(Viewer viewer, OrganisationId enterprise, AnsweredCheck check) {
        return desk.takeFor(viewer, enterprise, check);
    }

    /** The newest check that was kept for the enterprise. Who may see it is asked elsewhere. */
    public Optional<AnsweredCheck> newestOf(OrganisationId enterprise) {
        return standings.newestCheck(enterprise).map(Checks::answered);
    }

    private static AnsweredCheck answered(Standing.Newest check) {
        var answers = new HashMap<String, String>();
        check.answers().byItem().forEach((item, answer) -> answers.put(item, answer.code()));
        return new AnsweredCheck(check.check(), check.product(), check.country(), answers, check.takenAt());
    }
}
