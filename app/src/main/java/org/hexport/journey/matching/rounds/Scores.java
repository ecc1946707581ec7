package org.hexport.journey.matching.rounds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.parties.helix.Offer;
import org.jspecify.annotations.Nullable;

/**
 * Scores pairs. Ours, and provisional: the weights of {@link Term} are stated, not measured.
 *
 * @param day of the round
 * @param distances between the centres of districts, in kilometres
 */
record Scores(LocalDate day, Distances distances) {

    /** From here on an actor counts as far. */
    static final double FAR_KILOMETRES = 100;

    /** From here on a need has waited as long as counts. */
    static final int LONG_WAIT_DAYS = 90;

    private static final double SHARE_OF_NAMED_LATER = 0.6;
    private static final int HEAVIEST = 4;

    /** Between two places; empty where one of them isn't known. */
    interface Distances {

        OptionalDouble kilometres(String from, String to);
    }

    Score of(OpenNeed need, SeatOffer offer) {
        var online = offer.offer().mode() == Offer.Mode.ONLINE;
        var distance = online
                ? OptionalDouble.empty()
                : distances.kilometres(offer.offered().actor().district(), need.district());
        var waited = (int) Math.max(0, ChronoUnit.DAYS.between(need.openedOn(), day));
        var helix = offer.offer().role().helix();
        var sectorNamed = Conditions.namesSector(offer.offer().audience(), need);
        return new Score(
                points(Term.HELIX, fit(helix, need.barrier())),
                points(Term.NEAR, online ? 1 : nearness(distance)),
                points(Term.SECTOR, sectorNamed ? 1 : 0),
                points(Term.URGENCY, (double) need.severity() / HEAVIEST),
                points(Term.WAITING, Math.min(1, (double) waited / LONG_WAIT_DAYS)),
                need.barrier().first().contains(helix),
                online,
                boxed(distance),
                waited);
    }

    private static double fit(Helix helix, Barrier barrier) {
        if (barrier.first().contains(helix)) {
            return 1;
        }
        return barrier.lifters().contains(helix) ? SHARE_OF_NAMED_LATER : 0;
    }

    private static double nearness(OptionalDouble kilometres) {
        return kilometres.isEmpty() ? 0 : Math.max(0, 1 - kilometres.getAsDouble() / FAR_KILOMETRES);
    }

    private static int points(Term term, double share) {
        return (int) Math.round(term.weight() * share);
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
