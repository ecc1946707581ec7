package org.hexport.journey.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.journey.matching.rounds.Worlds.TODAY;
import static org.hexport.journey.matching.rounds.Worlds.aNeed;
import static org.hexport.journey.matching.rounds.Worlds.anOffer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final int MOST_HELPS = 3;
    private static final Scores SCORES =
            new Scores(TODAY, (from, to) -> OptionalDouble.of(from.equals(to) ? 0 : from.hashCode() & 63));

    @Test
    void coversBothEnterprisesBeforeItServesOneTwice() {
        var needs = List.of(
                aNeed().number(1).ofEnterprise(1).build(),
                aNeed().number(2).ofEnterprise(1).of(Barrier.FUN4).build(),
                aNeed().number(3).ofEnterprise(2).of(Barrier.FUN4).weighing(1).build());
        var offers = List.of(
                anOffer().number(1).seats(1).build(),
                anOffer().number(2).lifting(Barrier.FUN4).seats(1).build());
        var plan = plan(needs, offers);

        assertThat(plan.coverage()).isEqualTo(2);
        assertThat(plan.coverable()).isEqualTo(2);
        assertThat(plan.certified()).isTrue();
        assertThat(plan.value()).isEqualTo(plan.bound());
        assertThat(plan.unserved()).singleElement().satisfies(unserved -> {
            assertThat(unserved.need()).isEqualTo(needs.get(1));
            assertThat(unserved.reason()).isEqualTo(Plan.Reason.NO_SEAT);
        });
        assertThat(plan.seats()).extracting(Plan.Seat::used).containsExactly(1, 1);
        assertThat(plan.seats().get(1).worthPairs()).isEqualTo(1);
    }

    @Test
    void saysWhyANeedGetsNothing() {
        var needs = List.of(
                aNeed().number(1).ofEnterprise(1).of(Barrier.FUN4).build(),
                aNeed().number(2).ofEnterprise(2).of(Barrier.INF1).build());
        var offers = List.of(
                anOffer().number(1).build(),
                anOffer().number(2).lifting(Barrier.FUN4).forSizes("micro").build(),
                anOffer().number(3).lifting(Barrier.FUN4).withdrawn().build());
        var plan = plan(needs, offers);

        assertThat(plan.unserved()).extracting(Plan.Unserved::reason).containsOnly(Plan.Reason.NOTHING_FITS);
        assertThat(plan.unserved().getFirst().excluded())
                .isEqualTo(Map.of(Condition.OPEN, 1, Condition.BARRIER, 1, Condition.SIZE, 1));
        assertThat(plan.excluded()).isEqualTo(Map.of(Condition.OPEN, 2L, Condition.BARRIER, 3L, Condition.SIZE, 1L));
    }

    @Test
    void leavesANeedWhoseEnterpriseHasAllTheHelpsItMayHave() {
        var needs = IntStream.rangeClosed(1, MOST_HELPS + 1)
                .mapToObj(number -> aNeed().number(number).build())
                .toList();
        var plan = plan(needs, List.of(anOffer().seats(9).build()));

        assertThat(plan.chosen()).hasSize(MOST_HELPS);
        assertThat(plan.unserved()).extracting(Plan.Unserved::reason).containsExactly(Plan.Reason.LIMIT);
        assertThat(plan.seats()).extracting(Plan.Seat::used).containsExactly(MOST_HELPS);
    }

    @Test
    void anEmptyRegionHasAnEmptyPlan() {
        assertThat(plan(List.of(), List.of()).coverage()).isZero();
        assertThat(plan(List.of(aNeed().build()), List.of()).unserved()).hasSize(1);
        assertThat(plan(List.of(), List.of(anOffer().build())).seats()).hasSize(1);
    }

    @Test
    void showsWhichWeightsChangeThePlan() {
        var near = anOffer().number(1).in("35.07.24").as(HelixRole.PROMOTION).lifting(Barrier.MPR3);
        var known =
                anOffer().number(2).in("35.73").as(HelixRole.KNOWLEDGE_TRANSFER).lifting(Barrier.MPR3);
        var chosen = new Planner(
                        List.of(aNeed().of(Barrier.MPR3).build()),
                        List.of(near.build(), known.build()),
                        conditions(),
                        new Scores(TODAY, (from, to) -> OptionalDouble.of(from.equals(to) ? 0 : 64)))
                .plan();

        assertThat(chosen.chosen())
                .extracting(pair -> pair.offer().offer().role())
                .containsExactly(HelixRole.KNOWLEDGE_TRANSFER);
        assertThat(chosen.otherWeights())
                .filteredOn(other -> other.kept() == 0)
                .containsExactly(
                        new Plan.OtherWeight(Term.HELIX, false, 0, 1), new Plan.OtherWeight(Term.NEAR, true, 0, 1));
        assertThat(chosen.otherWeights()).hasSize(2 * Term.values().length);
    }

    @Test
    void keepsAPlanThatIsAsGoodAsAnyOther() {
        var needs = List.of(aNeed().build());
        var offers = List.of(anOffer().number(1).build(), anOffer().number(2).build());

        assertThat(plan(needs, offers).otherWeights())
                .extracting(Plan.OtherWeight::kept)
                .containsOnly(1);
    }

    @Test
    void agreesWithAllPlansTriedOneByOne() {
        RandomGenerator chance = new SplittableRandom(20261124);
        for (int i = 0; i < 300; i++) {
            var world = Worlds.random(chance);
            var plan = plan(world.needs(), world.offers());

            assertThat(List.of((long) plan.coverage(), plan.score(), (long)
                            plan.chosen().size()))
                    .as("world %d", i)
                    .isEqualTo(new EveryPlan(world, conditions(), SCORES).best());
            assertThat(plan.certified()).isTrue();
            assertIsAdmissible(plan);
        }
    }

    @Test
    void theSameWorldHasTheSamePlan() {
        var world = Worlds.random(new SplittableRandom(7));

        assertThat(plan(world.needs(), world.offers())).isEqualTo(plan(world.needs(), world.offers()));
    }

    private static void assertIsAdmissible(Plan plan) {
        var needs = new HashSet<NeedId>();
        var helps = new HashMap<OrganisationId, Integer>();
        var seats = new HashMap<SeatOffer, Integer>();
        for (var chosen : plan.chosen()) {
            assertThat(conditions().broken(chosen.need(), chosen.offer())).isEmpty();
            assertThat(needs.add(chosen.need().id())).isTrue();
            assertThat(helps.merge(chosen.need().enterprise(), 1, Integer::sum)
                            + chosen.need().helps())
                    .isLessThanOrEqualTo(MOST_HELPS);
            assertThat(seats.merge(chosen.offer(), 1, Integer::sum))
                    .isLessThanOrEqualTo(chosen.offer().seats());
        }
    }

    private static Plan plan(List<OpenNeed> needs, List<SeatOffer> offers) {
        return new Planner(needs, offers, conditions(), SCORES).plan();
    }

    private static Conditions conditions() {
        return new Conditions(TODAY, Set.of(), Set.of(), MOST_HELPS);
    }
}
