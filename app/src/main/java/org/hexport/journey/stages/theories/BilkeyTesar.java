package org.hexport.journey.stages.theories;

import static org.hexport.journey.stages.theories.Finding.between;
import static org.hexport.journey.stages.theories.Finding.betweenForLackOfARatio;
import static org.hexport.journey.stages.theories.Finding.stage;

import java.util.List;

/**
 * Bilkey and Tesar 1977: 1 not interested, 2 would fill an unsolicited order, 3 actively explores, 4 exports experimentally, 5 experienced
 * exporter, 6 explores countries of high psychic distance.
 */
final class BilkeyTesar implements Theory.Rule {

    private static final double EXPERIMENTAL_BELOW = 0.05;

    private static final Finding EXPLORES = stage("3", Fact.EXPL);
    private static final Finding FILLS_ORDERS = stage("2", Fact.UNSOL);
    private static final Finding IS_INTERESTED = stage("2", Fact.INT);
    private static final Finding NOT_INTERESTED = stage("1", Fact.INT, Fact.UNSOL, Fact.EXPL);
    private static final Finding INTEREST_UNKNOWN = between("1", "2", Fact.INT);
    private static final Finding ORDERS_UNKNOWN = between("1", "2", Fact.UNSOL);
    private static final Finding BOTH_UNKNOWN = between("1", "2", Fact.INT, Fact.UNSOL);
    private static final Finding FEW_QUARTERS = stage("4", Fact.QUARTERS_8);
    private static final Finding SMALL_SHARE = stage("4", Fact.EXPORTS_12M, Fact.SALES_12M);
    private static final Finding GOES_FAR =
            stage("6", Fact.QUARTERS_8, Fact.EXPORTS_12M, Fact.SALES_12M, Fact.DESTINATIONS);
    private static final Finding STAYS_NEAR =
            stage("5", Fact.QUARTERS_8, Fact.EXPORTS_12M, Fact.SALES_12M, Fact.DESTINATIONS);
    private static final List<Finding> RATIO_UNKNOWN = betweenForLackOfARatio("4", "6");
    private static final Finding DESTINATIONS_UNKNOWN = between("5", "6", Fact.DESTINATIONS);

    @Override
    public Finding decide(Situation situation, Flags flags) {
        if (!situation.active()) {
            return withoutExports(situation);
        }
        if (!situation.regular() || situation.ratioBelow(EXPERIMENTAL_BELOW)) {
            flags.raise(situation.goesFar(), Flag.BILKEY_TESAR_DISTANCE);
            return situation.regular() ? SMALL_SHARE : FEW_QUARTERS;
        }
        if (situation.ratioUnknown()) {
            return RATIO_UNKNOWN.get(situation.ratioGap());
        }
        if (situation.noDestination()) {
            return DESTINATIONS_UNKNOWN;
        }
        return situation.goesFar() ? GOES_FAR : STAYS_NEAR;
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
        if (asked.saysNoInterest()) {
            return asked.declinesOrders() ? NOT_INTERESTED : ORDERS_UNKNOWN;
        }
        return asked.declinesOrders() ? INTEREST_UNKNOWN : BOTH_UNKNOWN;
    }
}
