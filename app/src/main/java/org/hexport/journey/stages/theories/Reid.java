package org.hexport.journey.stages.theories;

import static org.hexport.journey.stages.theories.Finding.between;
import static org.hexport.journey.stages.theories.Finding.stage;

import org.hexport.journey.stages.theories.Facts.Decision;

/** Reid 1981, the adoption of an innovation: 1 awareness, 2 interest, 3 experimentation, 4 evaluation, 5 acceptance, or rejected. */
final class Reid implements Theory.Rule {

    private static final Finding DECIDED_AGAINST = stage(Finding.REJECTED, Fact.DECISION);
    private static final Finding DECIDED_FOR = stage("5", Fact.DECISION);
    private static final Finding PRESUMED_FOR = stage("5", Fact.QUARTERS_8);
    private static final Finding EVALUATED = stage("4", Fact.EVAL);
    private static final Finding EXPERIMENTS = stage("3", Fact.LAST_EXPORT, Fact.EVAL);
    private static final Finding STOPPED_OR_PAUSED = between("3", "5", Fact.DECISION);
    private static final Finding PLANS = stage("2", Fact.INT);
    private static final Finding AWARE = stage("1", Fact.AWARE, Fact.INT);
    private static final Finding UNAWARE = stage("none", Fact.AWARE, Fact.INT);
    private static final Finding AWARE_OR_MORE = between("1", "2", Fact.INT);
    private static final Finding NONE_OR_MORE = between("none", "2", Fact.INT);

    @Override
    public Finding decide(Situation situation, Flags flags) {
        return situation.everExported() ? afterExporting(situation, flags) : before(situation);
    }

    private static Finding afterExporting(Situation situation, Flags flags) {
        var decision = situation.asked().decision();
        if (decision != null) {
            return decision == Decision.STOP ? DECIDED_AGAINST : DECIDED_FOR;
        }
        if (situation.former()) {
            return STOPPED_OR_PAUSED;
        }
        if (situation.regular()) {
            flags.raise(true, Flag.PRESUMED);
            return PRESUMED_FOR;
        }
        return situation.recorded().evaluated() ? EVALUATED : EXPERIMENTS;
    }

    private static Finding before(Situation situation) {
        boolean aware = situation.recorded().aware();
        if (situation.asked().interest() == null) {
            return aware ? AWARE_OR_MORE : NONE_OR_MORE;
        }
        if (situation.asked().saysInterest(3)) {
            return PLANS;
        }
        return aware ? AWARE : UNAWARE;
    }
}
