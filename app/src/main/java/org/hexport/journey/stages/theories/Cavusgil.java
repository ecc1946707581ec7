package org.hexport.journey.stages.theories;

import static org.hexport.journey.stages.theories.Finding.between;
import static org.hexport.journey.stages.theories.Finding.betweenForLackOfARatio;
import static org.hexport.journey.stages.theories.Finding.stage;

import java.util.List;

/** Cavusgil 1984: 1 domestic marketing, 2 pre-export, 3 experimental, 4 active, 5 committed involvement. */
final class Cavusgil implements Theory.Rule {

    private static final double COMMITTED_FROM = 0.40;
    private static final double ACTIVE_FROM = 0.10;
    private static final int SEVERAL = 2;

    private static final Finding EXPLORES = stage("2", Fact.EXPL);
    private static final Finding IS_INTERESTED = stage("2", Fact.INT);
    private static final Finding INTEREST_UNKNOWN = between("1", "2", Fact.INT);
    private static final Finding DOMESTIC = stage("1", Fact.INT, Fact.EXPL);
    private static final List<Finding> RATIO_UNKNOWN = betweenForLackOfARatio("3", "5");
    private static final Finding COMMITTED = stage("5", Fact.EXPORTS_12M, Fact.SALES_12M, Fact.RESOURCES);
    private static final Finding COMMITMENT_UNKNOWN = between("3", "5", Fact.RESOURCES);
    private static final Finding ACTIVE_OR_COMMITTED = between("4", "5", Fact.RESOURCES);
    private static final Finding ACTIVE =
            stage("4", Fact.EXPORTS_12M, Fact.SALES_12M, Fact.DESTINATIONS, Fact.EXPORTS_PREV_12M);
    private static final Finding EXPERIMENTS =
            stage("3", Fact.EXPORTS_12M, Fact.SALES_12M, Fact.DESTINATIONS, Fact.EXPORTS_PREV_12M);

    @Override
    public Finding decide(Situation situation, Flags flags) {
        if (!situation.active()) {
            return withoutExports(situation);
        }
        if (situation.ratioUnknown()) {
            return RATIO_UNKNOWN.get(situation.ratioGap());
        }
        boolean committedShare = situation.ratioFrom(COMMITTED_FROM);
        var resources = situation.asked().resources();
        boolean four = isActive(situation);
        if (committedShare && resources == null) {
            return four ? ACTIVE_OR_COMMITTED : COMMITMENT_UNKNOWN;
        }
        if (committedShare && Boolean.TRUE.equals(resources)) {
            return COMMITTED;
        }
        flags.raise(committedShare, Flag.RATIO_SAYS_5);
        flags.raise(!committedShare && !four && situation.ratioFrom(ACTIVE_FROM), Flag.RATIO_SAYS_4);
        return four ? ACTIVE : EXPERIMENTS;
    }

    private static boolean isActive(Situation situation) {
        return situation.ratioFrom(ACTIVE_FROM)
                && situation.recorded().destinations().size() >= SEVERAL
                && !situation.shrinking();
    }

    private static Finding withoutExports(Situation situation) {
        if (situation.explores(1)) {
            return EXPLORES;
        }
        if (situation.asked().interest() == null) {
            return INTEREST_UNKNOWN;
        }
        return situation.asked().saysInterest(2) ? IS_INTERESTED : DOMESTIC;
    }
}
