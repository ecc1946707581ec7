package org.hexport.journey.stages.theories;

import static org.hexport.journey.stages.theories.Finding.between;
import static org.hexport.journey.stages.theories.Finding.stage;

/**
 * Leonidou and Katsikeas 1996: A pre-engagement (a not interested, b considering, c used to export), B initial involvement, C advanced
 * involvement.
 */
final class LeonidouKatsikeas implements Theory.Rule {

    private static final Finding USED_TO_EXPORT = stage("A-c", Fact.LAST_EXPORT);
    private static final Finding PLANS = stage("A-b", Fact.INT);
    private static final Finding EXPLORES = stage("A-b", Fact.EXPL);
    private static final Finding INTEREST_UNKNOWN = between("A-a", "A-b", Fact.INT);
    private static final Finding NOT_ENGAGED = stage("A-a", Fact.INT, Fact.EXPL);
    private static final Finding FEW_QUARTERS = stage("B", Fact.QUARTERS_8);
    private static final Finding NEW_EXPORTER = stage("B", Fact.FIRST_EXPORT);
    private static final Finding BEGINNING_UNKNOWN = between("B", "C", Fact.FIRST_EXPORT);
    private static final Finding ADVANCED = stage("C", Fact.QUARTERS_8, Fact.FIRST_EXPORT);

    @Override
    public Finding decide(Situation situation, Flags flags) {
        if (situation.former()) {
            return USED_TO_EXPORT;
        }
        return situation.active() ? engaged(situation) : before(situation);
    }

    private static Finding engaged(Situation situation) {
        if (!situation.regular()) {
            return FEW_QUARTERS;
        }
        if (situation.newExporter()) {
            return NEW_EXPORTER;
        }
        return situation.firstExportUnknown() ? BEGINNING_UNKNOWN : ADVANCED;
    }

    private static Finding before(Situation situation) {
        if (situation.asked().saysInterest(3)) {
            return PLANS;
        }
        if (situation.explores(2)) {
            return EXPLORES;
        }
        return situation.asked().interest() == null ? INTEREST_UNKNOWN : NOT_ENGAGED;
    }
}
