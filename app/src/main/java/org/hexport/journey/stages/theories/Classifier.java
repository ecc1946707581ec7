package org.hexport.journey.stages.theories;

/** Classifies an enterprise in seven theories at once. For one thread: it remembers its answers. */
public final class Classifier {

    private static final Theory[] THEORIES = Theory.values();
    private static final double EARLY_SHARE = 0.25;

    private final PsychicDistance distance;
    private final double largeFrom;
    private final Answered answered = Answered.nothing();

    /**
     * @param distance the bands of psychic distance that hold
     * @param largeFrom exports of a year from which an exporter is large; infinite where nothing says so
     */
    public Classifier(PsychicDistance distance, double largeFrom) {
        this.distance = distance;
        this.largeFrom = largeFrom;
    }

    /** The same answer is the same object. */
    public Classification classify(Facts facts) {
        var situation = new Situation(facts, distance, largeFrom);
        var flags = new Flags();
        var so = answered;
        for (var theory : THEORIES) {
            so = so.and(theory.decide(situation, flags));
        }
        flag(situation, flags);
        return so.with(flags);
    }

    private static void flag(Situation situation, Flags flags) {
        var recorded = situation.recorded();
        var first = recorded.firstExport();
        var last = recorded.lastExport();
        var direct = situation.facts().amounts().direct();
        flags.raise(situation.former(), Flag.FORMER);
        flags.raise(situation.active() && situation.usesOnly(Mode.INDIRECT_TRADER), Flag.INDIRECT_ONLY);
        flags.raise(situation.early() && situation.ratioFrom(EARLY_SHARE), Flag.EARLY_INTERNATIONALISER);
        flags.raise(
                !situation.active() && situation.asked().saysNoInterest() && situation.explores(2),
                Flag.EXPLORES_WITHOUT_INTEREST);
        flags.raise(recorded.shipments() > 0 && recorded.quarters() == 0, Flag.SHIPMENTS_WITHOUT_QUARTER);
        flags.raise(first != null && last != null && last.isBefore(first), Flag.LAST_BEFORE_FIRST);
        flags.raise(direct != null && direct > 0 && recorded.shipments() == 0, Flag.VALUE_WITHOUT_SHIPMENT);
    }
}
