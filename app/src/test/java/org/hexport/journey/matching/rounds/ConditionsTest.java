package org.hexport.journey.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.journey.matching.rounds.Worlds.TODAY;
import static org.hexport.journey.matching.rounds.Worlds.aNeed;
import static org.hexport.journey.matching.rounds.Worlds.anOffer;

import java.util.Set;
import org.hexport.journey.matching.rounds.Worlds.NeedBuilder;
import org.hexport.journey.matching.rounds.Worlds.OfferBuilder;
import org.hexport.kernel.Barrier;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static final int MOST_HELPS = 3;

    @Test
    void admitsAnOfferForEverybody() {
        assertAdmitted(aNeed(), anOffer());
    }

    @Test
    void asksThatTheOfferIsOpenAndInItsDates() {
        assertBroken(Condition.OPEN, aNeed(), anOffer().withdrawn());
        assertBroken(Condition.OPEN, aNeed(), anOffer().from(TODAY.plusDays(1)));
        assertBroken(Condition.OPEN, aNeed(), anOffer().from(TODAY.minusDays(9)).until(TODAY.minusDays(1)));
        assertAdmitted(aNeed(), anOffer().from(TODAY).until(TODAY));
    }

    @Test
    void asksThatItLiftsTheNeedsBarrier() {
        assertBroken(Condition.BARRIER, aNeed(), anOffer().lifting(Barrier.FUN4));
        assertBroken(Condition.BARRIER, aNeed(), anOffer().lifting());
        assertAdmitted(aNeed(), anOffer().lifting(Barrier.FUN4, Barrier.MPC1));
    }

    @Test
    void helpsNobodyWithThemselves() {
        assertBroken(Condition.ORGANISATION, aNeed(), anOffer().by(Worlds.organisation(1)));
    }

    @Test
    void asksThatTheDistrictIsAdmitted() {
        assertBroken(Condition.DISTRICT, aNeed(), anOffer().forDistricts("35.07.25"));
        assertBroken(Condition.DISTRICT, aNeed(), anOffer().forDistricts("35.07.2"));
        assertAdmitted(aNeed(), anOffer().forDistricts("35.07.25", "35.07.24"));
        assertAdmitted(aNeed(), anOffer().forDistricts("35.07"));
        assertAdmitted(aNeed(), anOffer().forDistricts("35"));
    }

    @Test
    void asksThatTheSectorIsNamedByItsFirstDigits() {
        assertBroken(Condition.SECTOR, aNeed(), anOffer().forSectors("10", "14"));
        assertBroken(Condition.SECTOR, aNeed().kbli(""), anOffer().forSectors("13"));
        assertAdmitted(aNeed(), anOffer().forSectors("10", "131"));
        assertAdmitted(aNeed().kbli(""), anOffer());
    }

    @Test
    void asksThatTheSizeIsNamed() {
        assertBroken(Condition.SIZE, aNeed(), anOffer().forSizes("micro"));
        assertBroken(Condition.SIZE, aNeed().size(""), anOffer().forSizes("micro", "small", "medium"));
        assertAdmitted(aNeed(), anOffer().forSizes("micro", "small"));
    }

    @Test
    void takesIndonesianAsUnderstoodByAll() {
        assertBroken(Condition.LANGUAGE, aNeed(), anOffer().inLanguages("en", "nl"));
        assertAdmitted(aNeed(), anOffer().inLanguages("en", "id"));
        assertAdmitted(aNeed().understanding("nl"), anOffer().inLanguages("en", "nl"));
    }

    @Test
    void doesNotProposeAgainWhatWasDeclinedOrTakenOut() {
        var need = aNeed().build();
        var offer = anOffer().build();
        var pair = new NeedAndOffer(need.id(), offer.offer().id());

        assertThat(new Conditions(TODAY, Set.of(pair), Set.of(), MOST_HELPS).broken(need, offer))
                .contains(Condition.DECLINED);
        assertThat(new Conditions(TODAY, Set.of(), Set.of(pair), MOST_HELPS).broken(need, offer))
                .contains(Condition.REMOVED);
        assertThat(new Conditions(TODAY, Set.of(pair), Set.of(pair), MOST_HELPS)
                        .broken(need, anOffer().number(2).build()))
                .isEmpty();
    }

    @Test
    void asksForASeatAndForFewerHelpsThanTheMost() {
        assertBroken(Condition.SEATS, aNeed(), anOffer().seats(0));
        assertBroken(Condition.HELPS, aNeed().withHelps(MOST_HELPS), anOffer());
        assertAdmitted(aNeed().withHelps(MOST_HELPS - 1), anOffer());
    }

    private static void assertBroken(Condition condition, NeedBuilder need, OfferBuilder offer) {
        assertThat(new Conditions(TODAY, Set.of(), Set.of(), MOST_HELPS).broken(need.build(), offer.build()))
                .contains(condition);
    }

    private static void assertAdmitted(NeedBuilder need, OfferBuilder offer) {
        assertThat(new Conditions(TODAY, Set.of(), Set.of(), MOST_HELPS).broken(need.build(), offer.build()))
                .isEmpty();
    }
}
