package org.hexport.analytics.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hexport.analytics.Reference;
import org.hexport.analytics.assignment.FlowResult.Infeasible;
import org.hexport.analytics.assignment.FlowResult.Optimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MinimumCostFlowTest {

    private record Arc(int from, int to, int least, int capacity, long cost) {}

    static IntStream seeds() {
        return IntStream.range(0, 600);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithEveryFlowTried(int seed) {
        var network = randomNetwork(new Random(seed));
        var cheapest = FlowOracle.cheapest(network);

        switch (MinimumCostFlow.solve(network)) {
            case Optimal optimal -> {
                assertThat(cheapest).hasValue(optimal.objective());
                assertThat(optimal.dualObjective()).isEqualTo(optimal.objective());
                assertThat(optimal.certified()).isTrue();
            }
            case Infeasible infeasible -> {
                assertThat(cheapest).isEmpty();
                assertThat(infeasible.unmet()).isEqualTo(FlowOracle.tightestBottleneck(network));
                assertThat(FlowOracle.excess(network, infeasible.bottleneck()::contains))
                        .isEqualTo(infeasible.unmet());
            }
        }
    }

    /** Some with least flows, loops, parallel arcs, negative costs and supplies that can't be sent. */
    private static FlowNetwork randomNetwork(Random random) {
        int nodes = 2 + random.nextInt(4);
        var network = FlowNetwork.ofNodes(nodes);
        for (int k = random.nextInt(8); k > 0; k--) {
            int least = random.nextInt(4) == 0 ? random.nextInt(3) - 1 : 0;
            int capacity = Math.max(least, random.nextInt(4));
            network.arc(random.nextInt(nodes), random.nextInt(nodes), least, capacity, random.nextInt(21) - 10);
        }
        int[] supply = new int[nodes];
        for (int k = random.nextInt(4); k > 0; k--) {
            supply[random.nextInt(nodes)]++;
            supply[random.nextInt(nodes)]--;
        }
        for (int v = 0; v < nodes; v++) network.supply(v, supply[v]);
        return network.build();
    }

    @Test
    void bothKindsOfAnswerOccurAmongTheRandomNetworks() {
        var answers = seeds().mapToObj(seed -> MinimumCostFlow.solve(randomNetwork(new Random(seed))))
                .toList();

        assertThat(answers).filteredOn(answer -> answer instanceof Optimal).hasSizeGreaterThan(200);
        assertThat(answers).filteredOn(answer -> answer instanceof Infeasible).hasSizeGreaterThan(100);
    }

    @Test
    void reachesThePublishedOptimumOfTheSmallMatching() throws IOException {
        var network = Dimacs.read(Reference.file("matching/bmatch_small.min"));

        var optimal = optimal(network);

        assertThat(optimal.objective()).isEqualTo(-1658);
        assertThat(optimal.dualObjective()).isEqualTo(-1658);
        assertThat(optimal.certified()).isTrue();
        int met = IntStream.range(0, network.arcs())
                .filter(a -> network.cost[a] != 0)
                .map(a -> optimal.flows().get(a))
                .sum();
        assertThat(met).isEqualTo(21);
    }

    @Test
    void costsTheSameHoweverNodesAndArcsAreNumbered() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            int nodes = 40;
            var arcs = new ArrayList<Arc>();
            for (int k = 0; k < 300; k++) {
                arcs.add(new Arc(
                        random.nextInt(nodes), random.nextInt(nodes), 0, random.nextInt(9), random.nextInt(200) - 20));
            }
            for (int v = 0; v + 1 < nodes; v++) arcs.add(new Arc(v, v + 1, 0, 100, 5_000));
            var names = new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
            long cost = optimal(numbered(arcs, names)).objective();
            Collections.shuffle(arcs, random);
            Collections.shuffle(names, random);

            assertThat(optimal(numbered(arcs, names)).objective()).isEqualTo(cost);
        }
    }

    private static FlowNetwork numbered(List<Arc> arcs, List<Integer> names) {
        var network = FlowNetwork.ofNodes(names.size());
        for (Arc arc : arcs) {
            network.arc(names.get(arc.from()), names.get(arc.to()), arc.least(), arc.capacity(), arc.cost());
        }
        return network.supply(names.getFirst(), 30).supply(names.getLast(), -30).build();
    }

    @Test
    void provesALargeFlowOfAnyShape() {
        var random = new Random(11);
        int nodes = 2_000;
        var network = FlowNetwork.ofNodes(nodes);
        for (int k = 0; k < 20_000; k++) {
            int least = random.nextInt(20) == 0 ? random.nextInt(3) : 0;
            network.arc(
                    random.nextInt(nodes),
                    random.nextInt(nodes),
                    least,
                    3 + random.nextInt(50),
                    random.nextInt(40) - 2);
        }
        for (int v = 0; v < nodes; v++) network.arc(v, (v + 1) % nodes, 100_000, 10_000);
        for (int k = 0; k < 300; k++) network.supply(k, 20).supply(nodes - 1 - k, -20);

        var optimal = optimal(network.build());

        assertThat(optimal.certified()).isTrue();
        assertThat(optimal.dualObjective()).isEqualTo(optimal.objective());
    }

    @Test
    void answersTheSameFlowEachTime() {
        var network = randomNetwork(new Random(7));

        assertThat(MinimumCostFlow.solve(network)).isEqualTo(MinimumCostFlow.solve(network));
    }

    @Test
    void sendsNothingThroughAnEmptyNetwork() {
        var nothing = new Optimal(List.of(), List.of(), 0, 0, true, 0);

        assertThat(MinimumCostFlow.solve(FlowNetwork.ofNodes(0).build())).isEqualTo(nothing);
        assertThat(optimal(FlowNetwork.ofNodes(3).build()).objective()).isZero();
    }

    @Test
    void namesTheNodesThatCannotSend() {
        var network = FlowNetwork.ofNodes(3)
                .supply(0, 5)
                .supply(2, -5)
                .arc(0, 1, 9, 1)
                .arc(1, 2, 3, 1)
                .build();

        assertThat(MinimumCostFlow.solve(network)).isEqualTo(new Infeasible(2, List.of(0, 1)));
    }

    @Test
    void saysByHowMuchSuppliesDoNotBalance() {
        var network = FlowNetwork.ofNodes(2)
                .supply(0, 5)
                .supply(1, -3)
                .arc(0, 1, 9, 1)
                .build();

        assertThat(MinimumCostFlow.solve(network)).isEqualTo(new Infeasible(2, List.of(0, 1)));
    }

    @Test
    void fillsALoopAndACircleThatEarn() {
        var network = FlowNetwork.ofNodes(2)
                .arc(0, 0, 4, -3)
                .arc(0, 1, 2, -5)
                .arc(1, 0, 3, 1)
                .build();

        var optimal = optimal(network);

        assertThat(optimal.flows()).containsExactly(4, 2, 2);
        assertThat(optimal.objective()).isEqualTo(-20);
    }

    @Test
    void staysExactAtTheLargestCostsAllowed() {
        long most = Long.MAX_VALUE / 8 / 6;
        var network = FlowNetwork.ofNodes(4)
                .supply(0, 1)
                .supply(3, -1)
                .arc(0, 1, 1, most)
                .arc(1, 2, 1, most)
                .arc(2, 3, 1, most)
                .arc(0, 2, 1, -most)
                .arc(1, 3, 1, -most)
                .build();

        var optimal = optimal(network);

        assertThat(optimal.objective()).isZero();
        assertThat(optimal.certified()).isTrue();
        assertThatThrownBy(() -> FlowNetwork.ofNodes(4).arc(0, 1, 1, most + 1).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        FlowNetwork.ofNodes(4).arc(0, 1, 1, Long.MIN_VALUE).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsTermsThatOverflowAndCancel() {
        long dear = Long.MAX_VALUE / 8 / 4;
        int most = Integer.MAX_VALUE;
        var cancelling = FlowNetwork.ofNodes(2)
                .arc(0, 1, most, most, dear)
                .arc(1, 0, most, most, 1 - dear)
                .build();
        var tooDear = FlowNetwork.ofNodes(2)
                .arc(0, 1, most, most, dear)
                .arc(1, 0, most, most, dear)
                .build();

        assertThat(optimal(cancelling).objective()).isEqualTo(most);
        assertThatThrownBy(() -> MinimumCostFlow.solve(tooDear)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesArcsThatCannotBe() {
        assertThatThrownBy(() -> FlowNetwork.ofNodes(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FlowNetwork.ofNodes(2).arc(0, 2, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FlowNetwork.ofNodes(2).arc(0, 1, 3, 2, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotCertifyAFlowThatIsDearerOrBroken() {
        var network = FlowNetwork.ofNodes(2)
                .supply(0, 1)
                .supply(1, -1)
                .arc(0, 1, 1, 1)
                .arc(0, 1, 1, 4)
                .build();
        long[] potentials = {1, 0};

        assertThat(FlowProof.of(network, new int[] {1, 0}, potentials).holds()).isTrue();
        assertThat(FlowProof.of(network, new int[] {0, 1}, potentials).holds()).isFalse();
        assertThat(FlowProof.of(network, new int[] {0, 0}, potentials).holds()).isFalse();
        assertThat(FlowProof.of(network, new int[] {2, -1}, potentials).holds()).isFalse();
    }

    private static Optimal optimal(FlowNetwork network) {
        return (Optimal) MinimumCostFlow.solve(network);
    }
}
