package org.hexport.journey.stages.theories;

/**
 * Johanson and Wiedersheim-Paul 1975, the establishment chain: 1 no regular export activities, 2 export through agents, 3 overseas sales
 * subsidiary, 4 production abroad. Regular export without an agent has no box in it.
 */
final class JohansonWiedersheim implements Theory.Rule {

    private static final Finding PRODUCES_ABROAD = Finding.stage("4", Fact.MODES);
    private static final Finding SELLS_FROM_AN_OFFICE = Finding.stage("3", Fact.MODES);
    private static final Finding NOT_REGULAR = Finding.stage("1", Fact.QUARTERS_8);
    private static final Finding THROUGH_AGENTS = Finding.stage("2", Fact.QUARTERS_8, Fact.MODES);
    private static final Finding NO_BOX = Finding.stage(Finding.OUTSIDE, Fact.QUARTERS_8, Fact.MODES);
    private static final Finding MODE_UNKNOWN = Finding.between("1", "2", Fact.MODES);

    @Override
    public Finding decide(Situation situation, Flags flags) {
        if (situation.uses(Mode.PRODUCTION_ABROAD)) {
            return PRODUCES_ABROAD;
        }
        if (situation.uses(Mode.SALES_OFFICE)) {
            return SELLS_FROM_AN_OFFICE;
        }
        return situation.regular() ? ofARegularExporter(situation, flags) : NOT_REGULAR;
    }

    private static Finding ofARegularExporter(Situation situation, Flags flags) {
        if (situation.uses(Mode.AGENT) || situation.uses(Mode.INDIRECT_TRADER)) {
            flags.raise(situation.goesFar(), Flag.NOT_NEIGHBOURING);
            return THROUGH_AGENTS;
        }
        return situation.recorded().modes().isEmpty() ? MODE_UNKNOWN : NO_BOX;
    }
}
