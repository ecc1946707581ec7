package org.hexport.analytics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.hexport.analytics.Reference;
import org.hexport.analytics.intervals.Interval;
import org.hexport.analytics.survival.KaplanMeier.Observation;
import org.hexport.analytics.survival.SurvivalCurve.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KaplanMeierTest {

    private static final Offset<Double> PRINTED = within(0.00005);

    /** Weeks in remission, Freireich and others 1963, as Gehan 1965 prints them; those still in remission with a plus. */
    private static final String SIX_MP = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

    private static final String PLACEBO = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";

    /** The limits are those that Stata prints ({@code sts list}), which stand on the log-log scale. */
    @ParameterizedTest
    @CsvSource({
        "6, 0.8571, 0.0764, 0.6197, 0.9516",
        "7, 0.8067, 0.0869, 0.5631, 0.9228",
        "10, 0.7529, 0.0963, 0.5032, 0.8894",
        "13, 0.6902, 0.1068, 0.4316, 0.8491",
        "16, 0.6275, 0.1141, 0.3675, 0.8049",
        "22, 0.5378, 0.1282, 0.2678, 0.7468",
        "23, 0.4482, 0.1346, 0.1881, 0.6801"
    })
    void remissionsAreThoseOfFreireich(double week, double survival, double error, double lower, double upper) {
        var curve = KaplanMeier.of(weeks(SIX_MP));

        var step = curve.steps().stream()
                .filter(each -> each.time() == week)
                .findFirst()
                .orElseThrow();

        assertThat(step.survival()).isCloseTo(survival, PRINTED);
        assertThat(curve.at(week)).isEqualTo(step.survival());
        assertThat(Math.sqrt(step.variance())).isCloseTo(error, PRINTED);
        assertThat(step.interval(Scale.LOG_LOG, 0.95)).hasValueSatisfying(limits -> {
            assertThat(limits.lower()).isCloseTo(lower, PRINTED);
            assertThat(limits.upper()).isCloseTo(upper, PRINTED);
        });
    }

    /** As R's {@code survfit} and SAS print them: 6-MP 23 from 16 (log) or 13 (log-log) to an end that nobody saw, placebo 8 from 4. */
    @Test
    void mediansAreThoseOfFreireich() {
        var treated = KaplanMeier.of(weeks(SIX_MP));
        var placebo = KaplanMeier.of(weeks(PLACEBO));

        assertThat(treated.median(Scale.LOG, 0.95)).isEqualTo(median(23, 16, null));
        assertThat(treated.median(Scale.LOG_LOG, 0.95)).isEqualTo(median(23, 13, null));
        assertThat(placebo.median(Scale.LOG_LOG, 0.95)).isEqualTo(median(8, 4, 11.0));
        assertThat(placebo.median(Scale.LOG, 0.95)).isEqualTo(median(8, 4, 12.0));
        assertThat(treated.events()).isEqualTo(9);
        assertThat(treated.censored()).isEqualTo(12);
    }

    /** R's {@code survival} of its data set {@code lung}, curve and limits to the last digit. */
    @Test
    void lungIsThatOfR() throws IOException {
        var curve = KaplanMeier.of(lung(sex -> true));
        int at = 0;
        for (String line : rows("stages/lung_km.csv")) {
            var word = line.split(",");
            double time = Double.parseDouble(word[0]);
            if (word[2].equals("0")) continue;
            var step = curve.steps().get(at++);
            assertThat(step.time()).isEqualTo(time);
            assertThat(step.atRisk()).isEqualTo(Integer.parseInt(word[1]));
            assertThat(step.events()).isEqualTo(Integer.parseInt(word[2]));
            assertThat(step.survival()).isCloseTo(Double.parseDouble(word[3]), within(1e-12));
            assertThat(Math.sqrt(step.variance())).isCloseTo(Double.parseDouble(word[4]), within(1e-12));
            var limits = step.interval(Scale.LOG, 0.95).orElseThrow();
            assertThat(limits.lower()).isCloseTo(Double.parseDouble(word[5]), within(1e-9));
            assertThat(limits.upper()).isCloseTo(Double.parseDouble(word[6]), within(1e-9));
        }
        assertThat(at).isEqualTo(curve.steps().size());
        assertThat(curve.median(Scale.LOG, 0.95)).isEqualTo(median(310, 285, 363.0));
    }

    @ParameterizedTest
    @CsvSource({"1, 270, 212, 310", "2, 426, 348, 550"})
    void lungMediansOfMenAndWomenAreThoseOfR(String sex, double middle, double lower, double upper) throws IOException {
        assertThat(KaplanMeier.of(lung(sex::equals)).median(Scale.LOG, 0.95)).isEqualTo(median(middle, lower, upper));
    }

    @Test
    void whereNobodyIsCensoredTheCurveIsTheShareThatIsLeft() {
        var curve = KaplanMeier.of(weeks(PLACEBO));

        for (var step : curve.steps()) {
            double left = weeks(PLACEBO).stream()
                            .filter(one -> one.time() > step.time())
                            .count()
                    / 21.0;
            assertThat(step.survival()).isCloseTo(left, within(1e-12));
            if (left > 0) assertThat(step.variance()).isCloseTo(left * (1 - left) / 21, within(1e-12));
        }
    }

    @Test
    void theOrderOfTheObservationsMakesNoDifference() {
        var shuffled = new ArrayList<>(weeks(SIX_MP));
        Collections.shuffle(shuffled, new Random(4));

        assertThat(KaplanMeier.of(shuffled)).isEqualTo(KaplanMeier.of(weeks(SIX_MP)));
    }

    @Test
    void anEventComesBeforeACensoringAtTheSameTime() {
        assertThat(KaplanMeier.of(weeks("3 3+")).at(3)).isEqualTo(0.5);
        assertThat(KaplanMeier.of(weeks("3+ 3")).at(3)).isEqualTo(0.5);
    }

    /** Where a curve runs level at one half the middle of that stretch counts, to the last time seen where it never falls again. */
    @Test
    void aLevelStretchAtOneHalfCountsByItsMiddle() {
        assertThat(KaplanMeier.of(weeks("2 4 6 9")).median(Scale.LOG, 0.95).median())
                .hasValue(5);
        assertThat(KaplanMeier.of(weeks("2 4 9+ 10+")).median(Scale.LOG, 0.95).median())
                .hasValue(7);
    }

    @Test
    void somethingMayHappenAtOnce() {
        var curve = KaplanMeier.of(weeks("0 0 5+ 7"));

        assertThat(curve.at(0)).isEqualTo(0.5);
        assertThat(curve.at(7)).isZero();
    }

    @Test
    void withoutAnEventNothingIsSaidOfTheMedian() {
        for (var observations : List.of(weeks("4+ 5+"), List.<Observation>of())) {
            var curve = KaplanMeier.of(observations);
            assertThat(curve.steps()).isEmpty();
            assertThat(curve.at(100)).isEqualTo(1);
            assertThat(curve.median(Scale.LOG_LOG, 0.95))
                    .isEqualTo(new SurvivalCurve.Median(
                            OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()));
        }
    }

    @Test
    void afterTheLastOneThereIsNoIntervalButAMedian() {
        var curve = KaplanMeier.of(weeks("8"));

        assertThat(curve.at(8)).isZero();
        assertThat(curve.steps().getLast().interval(Scale.LOG, 0.95)).isEmpty();
        assertThat(curve.steps().getLast().variance()).isNaN();
        assertThat(curve.median(Scale.LOG, 0.95).median()).hasValue(8);
    }

    @Test
    void allEventsAtOneTimeAreOneStep() {
        var curve = KaplanMeier.of(weeks("5 5 5 8+"));

        assertThat(curve.steps()).hasSize(1);
        assertThat(curve.at(5)).isEqualTo(0.25);
        assertThat(curve.steps().getFirst().interval(Scale.LOG_LOG, 0.95))
                .hasValueSatisfying(limits -> assertThat(limits).isNotEqualTo(new Interval(0, 1)));
    }

    @Test
    void refusesWhatIsNoTime() {
        assertThatThrownBy(() -> new Observation(-1, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Observation(Double.NaN, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KaplanMeier.of(new double[] {1}, new boolean[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(KaplanMeier.of(new double[] {1, 2}, new boolean[] {true, false}))
                .isEqualTo(KaplanMeier.of(weeks("1 2+")));
    }

    private static List<Observation> weeks(String words) {
        return List.of(words.split(" ")).stream()
                .map(word -> new Observation(Double.parseDouble(word.replace("+", "")), !word.endsWith("+")))
                .toList();
    }

    private static SurvivalCurve.Median median(double middle, double lower, Double upper) {
        return new SurvivalCurve.Median(
                OptionalDouble.of(middle),
                OptionalDouble.of(lower),
                upper == null ? OptionalDouble.empty() : OptionalDouble.of(upper));
    }

    private static List<Observation> lung(Predicate<String> sex) throws IOException {
        return rows("stages/lung.csv").stream()
                .map(line -> line.split(","))
                .filter(word -> sex.test(word[4]))
                .map(word -> new Observation(Double.parseDouble(word[1]), word[2].equals("2")))
                .toList();
    }

    private static List<String> rows(String file) throws IOException {
        return Files.readAllLines(Reference.file(file)).stream().skip(1).toList();
    }
}
