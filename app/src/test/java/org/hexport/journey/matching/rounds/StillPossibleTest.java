package org.hexport.journey.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.journey.matching.rounds.Worlds.TODAY;
import static org.hexport.journey.matching.rounds.Worlds.aNeed;
import static org.hexport.journey.matching.rounds.Worlds.anOffer;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StillPossibleTest {

    private static final OpenNeed FIRST = aNeed().number(1).build();
    private static final OpenNeed SECOND = aNeed().number(2).build();

    @Test
    void givesEachSeatOnce() {
        var offer = anOffer().seats(1).build();
        var possible = possible(3, List.of(FIRST, SECOND), offer);

        assertThat(possible.take(pair(FIRST, offer))).isTrue();
        assertThat(possible.take(pair(SECOND, offer))).isFalse();
    }

    @Test
    void givesAnEnterpriseNoMoreHelpsThanTheMost() {
        var offer = anOffer().seats(9).build();
        var possible = possible(1, List.of(FIRST, SECOND), offer);

        assertThat(possible.take(pair(FIRST, offer))).isTrue();
        assertThat(possible.take(pair(SECOND, offer))).isFalse();
    }

    @Test
    void knowsNeedsAndOffersThatAreGone() {
        var offer = anOffer().build();

        assertThat(possible(3, List.of(), offer).take(pair(FIRST, offer))).isFalse();
        assertThat(possible(3, List.of(FIRST), anOffer().number(2).build()).take(pair(FIRST, offer)))
                .isFalse();
        assertThat(possible(3, List.of(FIRST), anOffer().withdrawn().build()).take(pair(FIRST, offer)))
                .isFalse();
    }

    private static StillPossible possible(int mostHelps, List<OpenNeed> needs, SeatOffer offer) {
        return new StillPossible(needs, List.of(offer), new Conditions(TODAY, Set.of(), Set.of(), mostHelps));
    }

    private static NeedAndOffer pair(OpenNeed need, SeatOffer offer) {
        return new NeedAndOffer(need.id(), offer.offer().id());
    }
}
