package org.hexport.analytics.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws lots from a seed, so that anyone with the seed and the list of contenders can draw them again.
 *
 * <p>Contest after contest, contender after contender, in the order given, each takes the next number of
 * {@code new SplittableRandom(seed)}; within a contest those with the smallest numbers, taken as unsigned, get its seats.
 * In any language the k-th number (from 1) is, with all arithmetic modulo 2^64, {@code >>} filling with zeros and {@code ^}
 * the exclusive or:
 *
 * <pre>
 * z = seed + k * 0x9E3779B97F4A7C15
 * z = (z ^ (z &gt;&gt; 30)) * 0xBF58476D1CE4E5B9
 * z = (z ^ (z &gt;&gt; 27)) * 0x94D049BB133111EB
 * number = z ^ (z &gt;&gt; 31)
 * </pre>
 *
 * <p>That is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014, variant 13 of
 * Stafford's mixers). Each step can be undone, so no two numbers of a draw are equal, and no rule for ties is needed.
 * Over all seeds each contender has the same chance, up to what a generator of 2^64 states can tell apart. O(n log n).
 */
public final class Lottery {

    private Lottery() {}

    /**
     * What a contender drew.
     *
     * @param contest place of the contest in the list
     * @param contender place of the contender in its contest's scores
     * @param number to be read as unsigned
     * @param wins a seat
     */
    public record Ticket(int contest, int contender, long number, boolean wins) {

        /** The number in sixteen hexadecimal digits. */
        public String digits() {
            return "%016x".formatted(number);
        }
    }

    /** @return a ticket for each contender, in the order in which they drew */
    public static List<Ticket> draw(long seed, List<Contest> contests) {
        var numbers = new SplittableRandom(seed);
        var tickets = new ArrayList<Ticket>();
        for (int c = 0; c < contests.size(); c++) {
            tickets.addAll(draw(numbers, c, contests.get(c)));
        }
        return tickets;
    }

    private static List<Ticket> draw(SplittableRandom numbers, int place, Contest contest) {
        var blanks = new ArrayList<Ticket>();
        for (int contender : contest.contenders()) {
            blanks.add(new Ticket(place, contender, numbers.nextLong(), false));
        }
        var winners = new HashSet<>(blanks.stream()
                .sorted(Comparator.comparing(Ticket::number, Long::compareUnsigned))
                .limit(contest.seats())
                .toList());
        return blanks.stream()
                .map(blank -> new Ticket(place, blank.contender(), blank.number(), winners.contains(blank)))
                .toList();
    }
}
