package org.hexport.journey.stages.theories;

import static org.hexport.journey.stages.theories.Finding.between;
import static org.hexport.journey.stages.theories.Finding.stage;

/**
 * Czinkota 1982: 1 not interested at all, 2 slightly interested, 3 exploring, 4 trial basis, 5 small-scale exporter, 6 large-scale exporter.
 */
final class Czinkota implements Theory.Rule {

    private static final Finding EXPLORES = stage("3", Fact.EXPL);
    private static final Finding INTEREST_UNKNOWN = between("1", "2", Fact.INT);
    private static final Finding FILLS_ORDERS = stage("2", Fact.UNSOL);
    private static final Finding IS_INTERESTED = stage("2", Fact.INT);
    private static final Finding NOT_INTERESTED = stage("1", Fact.INT, Fact.UNSOL, Fact.EXPL);
    private static final Finding FEW_QUARTERS = stage("4", Fact.QUARTERS_8);
    private static final Finding NEW_EXPORTER = stage("4", Fact.FIRST_EXPORT);
    private static final Finding BEGINNING_UNKNOWN = between("4", "6", Fact.FIRST_EXPORT);
    private static final Finding VALUE_UNKNOWN = between("5", "6", Fact.EXPORTS_12M);
    static final Finding LARGE = stage("6", Fact.QUARTERS_8, Fact.FIRST_EXPORT, Fact.EXPORTS_12M);
    static final Finding SMALL = stage("5", Fact.QUARTERS_8, Fact.FIRST_EXPORT, Fact.EXPORTS_12M);

    @Override
    public Finding decide(Situation situation, Flags flags) {
        if (!situation.active()) {
            return withoutExports(situation);
        }
        if (!situation.regular() || situation.newExporter()) {
            flags.raise(situation.goesFar(), Flag.CZINKOTA_DISTANCE);
            return situation.regular() ? NEW_EXPORTER : FEW_QUARTERS;
        }
        if (situation.firstExportUnknown()) {
            return BEGINNING_UNKNOWN;
        }
        if (situation.exports() == null) {
            return VALUE_UNKNOWN;
        }
        return situation.large() ? LARGE : SMALL;
    }

    private static Finding withoutExports(Situation situation) {
        var asked = situation.asked();
        if (situation.explores(2)) {
            return EXPLORES;
        }
        if (asked.saysInterest(1)) {
            return IS_INTERESTED;
        }
        if (asked.acceptsOrders()) {
            return FILLS_ORDERS;
        }
        return asked.interest() == null ? INTEREST_UNKNOWN : NOT_INTERESTED;
    }
}
