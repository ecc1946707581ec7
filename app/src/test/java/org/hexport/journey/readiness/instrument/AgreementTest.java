package org.hexport.journey.readiness.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AgreementTest {

    /** Cohen (1968), table 1: two psychiatrists, three diagnoses, weights of his own; kappa .492 without weights, .348 with. */
    @Test
    void isCohensOwn() {
        double[][] shares = {{.44, .07, .09}, {.05, .20, .05}, {.01, .03, .06}};
        double[][] alike = {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
        double[][] weighted = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

        assertThat(Agreement.kappa(shares, alike).orElseThrow()).isCloseTo(.492, within(.0005));
        assertThat(Agreement.kappa(shares, weighted).orElseThrow()).isCloseTo(.348, within(.0005));
    }

    /**
     * By hand: of 30 pairs, 10 times both 0, 10 times both 4, 5 times 4 and 3, 5 times 0 and 2. Observed: (5 x 1 + 5 x 4) / 30 = 25/30. By
     * chance, with the rows 15, 15 of 0, 4 and the columns 10, 5, 5, 10 of 0, 2, 3, 4: (15 (5 x 4 + 5 x 9 + 10 x 16) + 15 (10 x 16 + 5 x 4 +
     * 5 x 1)) / 900 = 410 x 15 / 900 = 41/6. Kappa = 1 - 5/41.
     */
    @Test
    void countsTheSquareOfTheDistance() {
        var pairs = new long[5][5];
        pairs[0][0] = 10;
        pairs[4][4] = 10;
        pairs[4][3] = 5;
        pairs[0][2] = 5;

        var known = Agreement.of(pairs).orElseThrow();

        assertThat(known.n()).isEqualTo(30);
        assertThat(known.kappa()).isCloseTo(1 - 5 / 41.0, within(1e-12));
    }

    /** Of quadratic weights: 2 s(xy) / (s(x)^2 + s(y)^2 + (mean x - mean y)^2), the concordance of Lin (1989), written pair by pair. */
    @Test
    void isTheConcordanceOfThePairs() {
        var chance = new SplittableRandom(7);
        for (int trial = 0; trial < 50; trial++) {
            int n = 30 + chance.nextInt(200);
            var pairs = new long[5][5];
            var first = new double[n];
            var second = new double[n];
            for (int i = 0; i < n; i++) {
                int x = chance.nextInt(5);
                int y = chance.nextBoolean() ? x : chance.nextInt(5);
                pairs[x][y]++;
                first[i] = x;
                second[i] = y;
            }

            assertThat(Agreement.of(pairs).orElseThrow().kappa()).isCloseTo(concordance(first, second), within(1e-9));
        }
    }

    @Test
    void isSymmetricAndOneOfThoseWhoAlwaysSayTheSame() {
        var pairs = new long[5][5];
        pairs[1][1] = 20;
        pairs[3][3] = 20;
        assertThat(Agreement.of(pairs).orElseThrow().kappa()).isEqualTo(1);

        pairs[1][3] = 7;
        var turned = new long[5][5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                turned[j][i] = pairs[i][j];
            }
        }
        assertThat(Agreement.of(turned)).isEqualTo(Agreement.of(pairs));
    }

    @Test
    void isBelowZeroWhereEachSaysTheOpposite() {
        var pairs = new long[5][5];
        pairs[0][4] = 20;
        pairs[4][0] = 20;

        assertThat(Agreement.of(pairs).orElseThrow().kappa()).isEqualTo(-1);
    }

    @Test
    void isZeroWhereOneAlwaysSaysTheSame() {
        var pairs = new long[5][5];
        pairs[3][3] = 20;
        pairs[1][3] = 20;

        assertThat(Agreement.of(pairs).orElseThrow().kappa()).isZero();
    }

    @Test
    void isUndefinedWhereAllSaidTheSameValue() {
        var pairs = new long[5][5];
        pairs[3][3] = 100;

        assertThat(Agreement.of(pairs)).isEmpty();
        assertThat(Agreement.of(new long[5][5])).isEmpty();
    }

    @Test
    void saysNothingOfFewerThanThirty() {
        var pairs = new long[5][5];
        pairs[0][0] = 15;
        pairs[4][4] = 14;
        assertThat(Agreement.of(pairs)).isEmpty();

        pairs[4][3] = 1;
        assertThat(Agreement.of(pairs)).isPresent();
    }

    private static double concordance(double[] first, double[] second) {
        double meanFirst = java.util.Arrays.stream(first).average().orElseThrow();
        double meanSecond = java.util.Arrays.stream(second).average().orElseThrow();
        double together = 0;
        double alone = 0;
        for (int i = 0; i < first.length; i++) {
            double x = first[i] - meanFirst;
            double y = second[i] - meanSecond;
            together += x * y;
            alone += x * x + y * y;
        }
        double apart = meanFirst - meanSecond;
        return 2 * together / (alone + first.length * apart * apart);
    }
}
