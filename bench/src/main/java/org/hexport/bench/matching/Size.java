package org.hexport.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hexport.analytics.assignment.CoverageMatching.Need;
import org.hexport.analytics.assignment.CoverageMatching.Pair;
import org.hexport.analytics.assignment.CoverageMatching.Problem;

/** How large a round is, and one round of that size. */
public enum Size {
    /** A regency: the size the product promises to plan in under half a second. */
    REGION(1_200, 3_000, 600, 15),
    PROVINCE(4_000, 10_000, 2_000, 15),
    NATION(40_000, 100_000, 10_000, 20);

    private static final long SEED = 20_250_817;
    private static final int HELPS_EACH = 3;

    private final int enterprises;
    private final int needs;
    private final int offers;
    private final int pairsPerNeed;

    Size(int enterprises, int needs, int offers, int pairsPerNeed) {
        this.enterprises = enterprises;
        this.needs = needs;
        this.offers = offers;
        this.pairsPerNeed = pairsPerNeed;
    }

    /**
     * A round that always comes out the same. Seats are about two thirds of demand, so that offers compete; some offers
     * are admissible for many needs and most for few; scores follow the offer, the need and chance, so that many tie.
     */
    Problem round() {
        var random = new Random(SEED);
        var needs = IntStream.range(0, this.needs)
                .mapToObj(n -> new Need(n < enterprises ? n : random.nextInt(enterprises), 1 + random.nextInt(2)))
                .toList();
        var capacities = IntStream.range(0, offers)
                .mapToObj(o -> 1 + random.nextInt(2 * this.needs / offers))
                .toList();
        int[] standing = random.ints(offers, 0, 400).toArray();
        var pairs = new ArrayList<Pair>();
        for (int n = 0; n < this.needs; n++) {
            int urgency = random.nextInt(300);
            for (int o : admissible(random)) pairs.add(new Pair(n, o, standing[o] + urgency + random.nextInt(301)));
        }
        return new Problem(
                IntStream.range(0, enterprises).mapToObj(e -> HELPS_EACH).toList(), needs, capacities, pairs);
    }

    private Set<Integer> admissible(Random random) {
        var chosen = new TreeSet<Integer>();
        while (chosen.size() < pairsPerNeed) chosen.add((int) (offers * Math.pow(random.nextDouble(), 1.7)));
        return chosen;
    }

    static List<String> names() {
        return IntStream.range(0, values().length)
                .mapToObj(k -> values()[k].name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
