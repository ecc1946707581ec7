package org.hexport.journey.readiness.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The scoring beside a slow one written from the definition in exact fractions, on random sheets. */
class ScoringOracleTest {

    private static final int EMPTY = -1;
    private static final int UNKNOWN = 5;
    private static final int NOT_APPLICABLE = 6;
    private static final List<Integer> ORGANISATION = List.of(1, 2, 7, 8, 10, 11);
    private static final List<Integer> PRODUCT = List.of(3, 4, 5, 6, 9);
    private static final List<Integer> ALL =
            IntStream.rangeClosed(1, 11).boxed().toList();
    private static final List<String> GATES =
            List.of("D1.3", "D2.2", "D3.1", "D4.1", "D4.2", "D6.1", "D7.3", "D8.1", "D9.2");
    private static final Set<String> INDIRECT = Set.of("D1.3", "D3.1", "D4.1", "D6.1", "D8.1");

    @Test
    void agreesOnTwoThousandSheets() {
        var chance = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            var drawn = new Drawn(chance);
            var given = drawn.given();
            var scores = given.scores();
            var because = "sheet " + round;
            for (int d = 1; d <= 11; d++) {
                same(because, scores.dimensions().get(d - 1), drawn.score(List.of(d)));
            }
            same(because, scores.organisation(), drawn.score(ORGANISATION));
            same(because, scores.product(), drawn.score(PRODUCT));
            same(because, scores.overall(), drawn.score(ALL));
            assertThat(given.readiness()).as(because).isEqualTo(drawn.readiness());
            assertThat(given.sheet().met().stream().map(GateRule::item).toList())
                    .as(because)
                    .isEqualTo(GATES.stream().filter(drawn::meets).toList());
        }
    }

    /** All that is drawn for the stability, drawn again and weighed in the plainest way. */
    @Test
    void agreesOnTheStability() {
        var chance = new SplittableRandom(11);
        int certain = 0;
        for (int round = 0; round < 40; round++) {
            var drawn = new Drawn(chance);
            var standing = Scoring.EQUAL.standing(drawn.given().sheet());
            if (standing.isCertain()) {
                certain++;
                assertThat(Scoring.EQUAL.stability(drawn.given().sheet())).isEqualTo(drawn.stability(), within(1e-12));
            }
        }
        assertThat(certain).isGreaterThan(15);
    }

    private static void same(String because, Score ours, @Nullable Fraction[] theirs) {
        same(because, ours.score(), theirs[0]);
        same(because, ours.low(), theirs[1]);
        same(because, ours.high(), theirs[2]);
    }

    private static void same(String because, @Nullable Double ours, @Nullable Fraction theirs) {
        if (theirs == null) {
            assertThat(ours).as(because).isNull();
        } else {
            assertThat(ours).as(because).isNotNull().isEqualTo(theirs.value(), within(1e-9));
        }
    }

    /** A sheet as chance fills it: a mood of its own, and more or less left open. */
    private static final class Drawn {

        private final int[][] answers = new int[12][6];
        private final Evidence[][] evidence = new Evidence[12][6];
        private final boolean exporting;
        private final boolean lot;

        Drawn(SplittableRandom chance) {
            double open = chance.nextInt(3) * 0.2;
            double aside = chance.nextInt(4) == 0 ? 0.3 : 0.02;
            double mood = chance.nextDouble(-1, 5);
            boolean seen = chance.nextInt(3) == 0;
            for (int d = 1; d <= 11; d++) {
                for (int i = 1; i <= 5; i++) {
                    double luck = chance.nextDouble();
                    answers[d][i] = luck < aside
                            ? NOT_APPLICABLE
                            : luck < aside + open
                                    ? chance.nextBoolean() ? EMPTY : UNKNOWN
                                    : (int) Math.clamp(Math.round(mood + chance.nextDouble(-1.5, 1.5)), 0, 4);
                    evidence[d][i] = seen ? Evidence.VERIFIED : Evidence.values()[chance.nextInt(4)];
                }
            }
            exporting = chance.nextInt(20) == 0;
            lot = chance.nextInt(5) == 0;
        }

        Given given() {
            var given = Given.nothing();
            for (int d = 1; d <= 11; d++) {
                for (int i = 1; i <= 5; i++) {
                    var item = "D" + d + "." + i;
                    if (answers[d][i] != EMPTY) {
                        given.but(item, Answer.values()[answers[d][i]]);
                    }
                    given.on(item, evidence[d][i]);
                }
            }
            if (exporting) {
                given.exporting();
            }
            return lot ? given.supplyingALot() : given;
        }

        /** Score, low, high. */
        @Nullable
        Fraction[] score(List<Integer> dimensions) {
            return new @Nullable Fraction[] {
                score(dimensions, 0, false), score(dimensions, 0, true), score(dimensions, 4, true)
            };
        }

        private @Nullable Fraction score(List<Integer> dimensions, int open, boolean bound) {
            var found = new ArrayList<Fraction>();
            for (int d : dimensions) {
                var value = bound ? bound(d, open) : score(d);
                if (value == null && !bound) {
                    return null;
                }
                if (value != null) {
                    found.add(value);
                }
            }
            return found.isEmpty() ? null : Fraction.mean(found);
        }

        private @Nullable Fraction score(int d) {
            var scaled = IntStream.of(answers[d])
                    .skip(1)
                    .filter(x -> x >= 0 && x <= 4)
                    .toArray();
            return scaled.length < 3
                    ? null
                    : Fraction.of(25 * IntStream.of(scaled).sum(), scaled.length);
        }

        private @Nullable Fraction bound(int d, int open) {
            IntUnaryOperator filled = x -> x == EMPTY || x == UNKNOWN ? open : x;
            var applicable = IntStream.of(answers[d])
                    .skip(1)
                    .filter(x -> x != NOT_APPLICABLE)
                    .map(filled)
                    .toArray();
            return applicable.length == 0
                    ? null
                    : Fraction.of(25 * IntStream.of(applicable).sum(), applicable.length);
        }

        boolean meets(String item) {
            int answer = at(item);
            return answer == 3
                    || answer == 4
                    || item.equals("D4.2") && answer == NOT_APPLICABLE
                    || item.equals("D9.2") && lot;
        }

        private int at(String item) {
            var parts = item.substring(1).split("\\.");
            return answers[Integer.parseInt(parts[0])][Integer.parseInt(parts[1])];
        }

        private boolean seen(String item) {
            var parts = item.substring(1).split("\\.");
            var grade = evidence[Integer.parseInt(parts[0])][Integer.parseInt(parts[1])];
            return grade == Evidence.VERIFIED || grade == Evidence.OBSERVED;
        }

        String readiness() {
            var overall = score(ALL)[0];
            if (overall != null) {
                return readiness(overall, this::score);
            }
            var low = readiness(score(ALL)[1], d -> bound(d, 0));
            var high = readiness(score(ALL)[2], d -> bound(d, 4));
            return low.equals(high) ? low : low + " to " + high;
        }

        private String readiness(@Nullable Fraction overall, java.util.function.IntFunction<@Nullable Fraction> each) {
            if (exporting) {
                return "C4";
            }
            boolean allAtFifty = ALL.stream().map(each::apply).allMatch(x -> x == null || x.isAtLeast(50));
            boolean allGates = GATES.stream().allMatch(item -> meets(item) && seen(item));
            if (overall != null && overall.isAtLeast(70) && allAtFifty && allGates) {
                return "C3";
            }
            if (overall != null && overall.isAtLeast(55) && INDIRECT.stream().allMatch(this::meets)) {
                return "C2";
            }
            var motivation = each.apply(1);
            boolean building =
                    overall != null && overall.isAtLeast(35) && motivation != null && motivation.isAtLeast(25);
            return building ? "C1" : "C0";
        }

        double stability() {
            var chance = new SplittableRandom(42);
            var expected = readiness();
            int same = 0;
            for (int draw = 0; draw < 1000; draw++) {
                var weights = chance.doubles(11, 0.75, 1.25).toArray();
                boolean whole = score(ALL)[0] != null;
                var low = readiness(
                        weighed(weights, d -> whole ? score(d) : bound(d, 0)), d -> whole ? score(d) : bound(d, 0));
                var high = readiness(
                        weighed(weights, d -> whole ? score(d) : bound(d, 4)), d -> whole ? score(d) : bound(d, 4));
                same += low.equals(expected) && high.equals(expected) ? 1 : 0;
            }
            return same / 1000.0;
        }

        /** To nine digits, which is finer than any sheet comes to a cut-off by chance. */
        private static @Nullable Fraction weighed(
                double[] weights, java.util.function.IntFunction<@Nullable Fraction> each) {
            double sum = 0;
            double weight = 0;
            for (int d : ALL) {
                var value = each.apply(d);
                if (value != null) {
                    sum += weights[d - 1] * value.value();
                    weight += weights[d - 1];
                }
            }
            return weight == 0 ? null : Fraction.of(Math.round(sum / weight * 1e9), 1_000_000_000);
        }
    }

    private record Fraction(BigInteger over, BigInteger under) {

        static Fraction of(long over, long under) {
            return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }

        static Fraction mean(List<Fraction> all) {
            var sum = all.stream().reduce(of(0, 1), Fraction::plus);
            return new Fraction(sum.over, sum.under.multiply(BigInteger.valueOf(all.size())));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        boolean isAtLeast(int whole) {
            return over.compareTo(under.multiply(BigInteger.valueOf(whole))) >= 0;
        }

        double value() {
            return new java.math.BigDecimal(over)
                    .divide(new java.math.BigDecimal(under), java.math.MathContext.DECIMAL64)
                    .doubleValue();
        }
    }
}
