package org.hexport.views.network.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hexport.kernel.Helix;
import org.hexport.views.network.actors.Network.Actor;
import org.hexport.views.network.actors.Network.Tie;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void tiesThoseWhoActedAndKnowsWhoIsAlone() {
        var network = Network.of(
                List.of(actor("a", Helix.ACADEMIC), actor("b", Helix.BUSINESS), actor("c", Helix.COMMUNITY)),
                List.of(tie("a", "b"), tie("b", "z")));

        assertThat(network.actors()).extracting(Actor::id).containsExactly("a", "b", "c");
        assertThat(network.ties()).hasSize(1);
        assertThat(network.alone()).isEqualTo(1);
        assertThat(network.actors().getFirst().with())
                .extracting(Network.Tied::id)
                .containsExactly("b");
    }

    @Test
    void tellsNoShareBelowFiveTiesForEachPairOfHelices() {
        var few = Network.of(all(Helix.ACADEMIC, Helix.BUSINESS, 4), pairs(4));
        assertThat(few.cells()).isEqualTo(1);
        assertThat(few.fewest()).isEqualTo(5);
        assertThat(few.acrossHelices()).isEmpty();

        var enough = Network.of(all(Helix.ACADEMIC, Helix.BUSINESS, 5), pairs(5));
        assertThat(enough.acrossHelices()).hasValue(1);
        assertThat(Network.of(all(Helix.MEDIA, Helix.MEDIA, 5), pairs(5)).acrossHelices())
                .hasValue(0);
        assertThat(Network.of(List.of(), List.of()).acrossHelices()).isEmpty();
    }

    private static List<Actor> all(Helix left, Helix right, int pairs) {
        return IntStream.range(0, pairs)
                .boxed()
                .flatMap(n -> List.of(actor("l" + n, left), actor("r" + n, right)).stream())
                .toList();
    }

    private static List<Tie> pairs(int pairs) {
        return IntStream.range(0, pairs).mapToObj(n -> tie("l" + n, "r" + n)).toList();
    }

    private static Actor actor(String id, Helix helix) {
        return new Actor(id, id, helix, 1, List.of());
    }

    private static Tie tie(String one, String other) {
        return new Tie(one, other, 1, null, false);
    }
}
