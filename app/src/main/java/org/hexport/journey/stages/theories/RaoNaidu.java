package org.hexport.journey.stages.theories;

import static org.hexport.journey.stages.theories.Finding.between;
import static org.hexport.journey.stages.theories.Finding.stage;

/** Rao and Naidu 1992: 1 non-exporter, 2 export intender, 3 sporadic exporter, 4 regular exporter. */
final class RaoNaidu implements Theory.Rule {

    private static final Finding REGULAR = stage("4", Fact.QUARTERS_8);
    private static final Finding SPORADIC = stage("3", Fact.LAST_EXPORT, Fact.QUARTERS_8);
    private static final Finding INTEREST_UNKNOWN = between("1", "2", Fact.INT);
    private static final Finding INTENDS = stage("2", Fact.INT);
    private static final Finding DOES_NOT_EXPORT = stage("1", Fact.INT);

    @Override
    public Finding decide(Situation situation, Flags flags) {
        if (situation.active()) {
            return situation.regular() ? REGULAR : SPORADIC;
        }
        if (situation.asked().interest() == null) {
            return INTEREST_UNKNOWN;
        }
        return situation.asked().saysInterest(2) ? INTENDS : DOES_NOT_EXPORT;
    }
}
