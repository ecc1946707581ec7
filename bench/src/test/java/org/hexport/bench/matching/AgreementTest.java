package org.hexport.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.hexport.analytics.assignment.CoverageMatching.Need;
import org.hexport.analytics.assignment.CoverageMatching.Pair;
import org.hexport.analytics.assignment.CoverageMatching.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OR-Tools as an oracle on rounds too large for brute force. */
class AgreementTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void bothSolversReachTheSamePlan(int seed) {
        assumeTrue(OrTools.isAvailable(), "OR-Tools has no library for this machine");
        var random = new Random(seed);
        var limits = random.ints(80, 1, 4).boxed().toList();
        var needs = IntStream.range(0, 200)
                .mapToObj(n -> new Need(random.nextInt(80), 1 + random.nextInt(4)))
                .toList();
        var pairs = new ArrayList<Pair>();
        for (int n = 0; n < 200; n++) {
            for (int o = 0; o < 50; o++) {
                if (random.nextInt(5) == 0) pairs.add(new Pair(n, o, random.nextInt(seed % 2 == 0 ? 1001 : 4)));
            }
        }
        var problem = new Problem(limits, needs, random.ints(50, 0, 9).boxed().toList(), pairs);

        assertThat(Agreement.check(problem).certified()).isTrue();
    }

    @Test
    void theRoundOfARegionIsAlwaysTheSameAndAsLargeAsPromised() {
        var round = Size.REGION.round();

        assertThat(round).isEqualTo(Size.REGION.round());
        assertThat(round.needs()).hasSize(3_000);
        assertThat(round.capacities()).hasSize(600);
        assertThat(round.pairs()).hasSize(45_000);
    }
}
