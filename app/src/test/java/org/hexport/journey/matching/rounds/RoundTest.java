package org.hexport.journey.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hexport.HexportTest;
import org.hexport.journey.matching.MatchingFolk;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.Offers;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.hexport.platform.reference.Regions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HexportTest
class RoundTest {

    /** A district of our own: rounds of other tests are held elsewhere. */
    private static final String BANTUR = "35.07.03";

    @Autowired
    private MatchingFolk rows;

    @Autowired
    private Folk folk;

    @Autowired
    private People people;

    @Autowired
    private RoundDesk desk;

    @Autowired
    private RoundWorld world;

    @Autowired
    private Regions regions;

    @Autowired
    private Offers offers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Visits visits;

    private PersonId person;
    private Viewer coordinator;

    @BeforeEach
    void aCoordinatorOfAnEmptyDistrict() {
        jdbc.sql(
                        "update needs.need set withdrawn_at = now() where district = :district and met_at is null and withdrawn_at is null")
                .param("district", BANTUR)
                .update();
        jdbc.sql(
                        "update helix.offer set withdrawn_at = now() where :district = any (districts) and withdrawn_at is null")
                .param("district", BANTUR)
                .update();
        person = folk.aCoordinatorOf("35.07");
        coordinator = people.viewerOf(person);
    }

    @Test
    void goesFromRowsToTheBestPlan() {
        var one = rows.anEnterprise(BANTUR);
        var two = rows.anEnterprise(BANTUR);
        var three = rows.anEnterprise(BANTUR);
        rows.aNeed(one, BANTUR, Barrier.MLO2, 4);
        rows.aNeed(one, BANTUR, Barrier.ENV_P3, 3);
        rows.aNeed(two, BANTUR, Barrier.ENV_P3, 2);
        rows.aNeed(three, BANTUR, Barrier.MLO2, 1);
        rows.aNeed(three, BANTUR, Barrier.ENV_E1, 1);
        anOffer(HelixRole.MARKET_OPENING, 1, Barrier.MLO2);
        anOffer(HelixRole.EXPORT_FUNDING, 1, Barrier.MLO2, Barrier.ENV_P3);
        anOffer(HelixRole.PROMOTION, 2, Barrier.ENV_P3);

        var today = rows.today();
        var needs = world.openNeeds(BANTUR, today);
        var conditions =
                new Conditions(today, world.declined(today), world.removedFrom(rows.newId()), world.mostHelps());
        var best = new EveryPlan(
                        new Worlds.World(needs, world.seatOffers(today)),
                        conditions,
                        new Scores(today, new DistrictCentres(regions)))
                .best();
        var round = make();

        assertThat(needs).hasSize(5);
        assertThat(figures(round)).isEqualTo(best);
        assertThat(best.getFirst()).isEqualTo(3);
        assertThat(mvc.get().uri("/rounds/" + round + "?lang=id").with(visits.by(person)))
                .hasStatusOk()
                .bodyText()
                .contains("Terbukti terbaik untuk bobot ini", "Tidak ada tawaran yang cocok", "Anak tangga");
        assertThat(mvc.get().uri("/rounds/" + round + "?lang=en").with(visits.by(person)))
                .hasStatusOk()
                .bodyText()
                .contains("Proved best for these weights", "No offer fits", "are not checked yet", "Bantur");
    }

    @Test
    void isMadeOncePerFormAndPublishedOnce() {
        aPair();
        var round = make();
        assertThat(desk.make(coordinator, round, BANTUR)).isEqualTo(Reply.DONE);

        assertThat(desk.publish(coordinator, round)).isEqualTo(Reply.DONE);
        assertThat(desk.publish(coordinator, round)).isEqualTo(Reply.DONE);
        assertThat(jdbc.sql("select deadline from facts.proposal where round_id = :round and state = 'waiting'")
                        .param("round", round)
                        .query(LocalDate.class)
                        .list())
                .containsExactly(rows.today().plusDays(14));
        assertThat(desk.computeAgain(coordinator, round)).isEqualTo(Reply.refused("matching.round.problem.published"));
        assertThat(desk.discard(coordinator, round)).isEqualTo(Reply.refused("matching.round.problem.published"));
    }

    @Test
    void givesASeatAndAHelpOnce() {
        var pair = aPair();
        var round = make();
        desk.publish(coordinator, round);
        rows.aNeed(rows.anEnterprise(BANTUR), BANTUR, Barrier.MLO2, 4);
        var next = make();

        assertThat(world.openNeeds(BANTUR, rows.today())).hasSize(1);
        assertThat(world.seatOffers(rows.today()))
                .filteredOn(offer -> offer.offer().id().equals(pair.offer()))
                .extracting(SeatOffer::seats)
                .containsExactly(0);
        assertThat(figures(next)).isEqualTo(List.of(0L, 0L, 0L));
        rows.aNeed(pair.enterprise(), BANTUR, Barrier.ENV_E1, 4);
        assertThat(world.openNeeds(BANTUR, rows.today()))
                .filteredOn(need -> need.enterprise().equals(pair.enterprise()))
                .extracting(OpenNeed::helps)
                .containsExactly(1);
    }

    @Test
    void givesTheLastSeatToOneOfTwoRoundsPublishedAtTheSameMoment() {
        aPair();
        var both = List.of(make(), make());
        var replies = both.stream()
                .map(round -> CompletableFuture.supplyAsync(() -> desk.publish(coordinator, round)))
                .toList();

        assertThat(replies)
                .extracting(CompletableFuture::join)
                .containsExactlyInAnyOrder(Reply.DONE, Reply.refused("matching.round.problem.stale", 1L));
    }

    @Test
    void doesNotPublishWhatIsNoLongerPossible() {
        var pair = aPair();
        var round = make();
        offers.withdraw(Viewer.HOUSE, pair.offer());

        assertThat(desk.publish(coordinator, round)).isEqualTo(Reply.refused("matching.round.problem.stale", 1L));
        assertThat(mvc.post().uri("/rounds/" + round + "/publications?lang=en").with(visits.by(person)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("1 pair is no longer possible");
        assertThat(desk.computeAgain(coordinator, round)).isEqualTo(Reply.DONE);
        assertThat(figures(round)).isEqualTo(List.of(0L, 0L, 0L));
        assertThat(desk.publish(coordinator, round)).isEqualTo(Reply.refused("matching.round.problem.empty"));
    }

    @Test
    void isTheBestPlanWithoutThePairsThatTheCoordinatorTookOut() {
        aPair();
        var second = anOffer(HelixRole.EXPORT_FUNDING, 1, Barrier.MLO2);
        var round = make();
        var proposal = drafted(round);
        var before = offerOf(proposal);
        desk.remove(coordinator, round, proposal);
        desk.remove(coordinator, round, proposal);

        assertThat(offerOf(drafted(round))).isNotEqualTo(before);
        assertThat(List.of(before, offerOf(drafted(round)))).contains(second.value());
        assertThat(mvc.get().uri("/rounds/" + round + "?lang=en").with(visits.by(person)))
                .hasStatusOk()
                .bodyText()
                .contains("1 pair was taken out by the coordinator");
    }

    @Test
    void isForTheCoordinatorsOfTheRegionOnly() {
        var pair = aPair();
        var round = make();
        var elsewhere = people.viewerOf(folk.aCoordinatorOf("35.73"));
        var owner = rows.ownerOf(pair.enterprise());

        for (var stranger : List.of(elsewhere, people.viewerOf(owner), Viewer.ANYBODY)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.make(stranger, rows.newId(), BANTUR));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.make(stranger, round, "35.73"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.publish(stranger, round));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.computeAgain(stranger, round));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.discard(stranger, round));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.remove(stranger, round, drafted(round)));
        }
        assertThat(mvc.get().uri("/rounds/" + round).with(visits.by(owner))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/rounds").with(visits.by(owner))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/proposals/" + drafted(round)).with(visits.by(owner)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void beginsOnThePageAndAsksForARegion() {
        aPair();
        var id = rows.newId();

        assertThat(mvc.post().uri("/rounds?lang=en").with(visits.by(person)).param("id", id.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a region of the list");
        assertThat(mvc.post()
                        .uri("/rounds")
                        .with(visits.by(person))
                        .param("id", id.toString())
                        .param("region", BANTUR))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/rounds/" + id);
        assertThat(mvc.get().uri("/rounds?lang=id").with(visits.by(person)))
                .hasStatusOk()
                .bodyText()
                .contains("/rounds/" + id, "Rancangan");
        assertThat(mvc.post()
                        .uri("/rounds")
                        .with(visits.by(person))
                        .param("id", "' or 1=1")
                        .param("region", BANTUR))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.post()
                        .uri("/rounds")
                        .with(visits.by(person))
                        .param("id", rows.newId().toString())
                        .param("region", "35.07.\u0000"))
                .hasStatus4xxClientError();
    }

    private APair aPair() {
        var enterprise = rows.anEnterprise(BANTUR);
        rows.aNeed(enterprise, BANTUR, Barrier.MLO2, 4);
        return new APair(enterprise, anOffer(HelixRole.MARKET_OPENING, 1, Barrier.MLO2));
    }

    private record APair(OrganisationId enterprise, OfferId offer) {}

    private OfferId anOffer(HelixRole role, int seats, Barrier... barriers) {
        return rows.anOffer(rows.anActor(role, BANTUR), role, seats, BANTUR, barriers);
    }

    private UUID make() {
        var round = rows.newId();
        assertThat(desk.make(coordinator, round, BANTUR)).isEqualTo(Reply.DONE);
        return round;
    }

    private UUID drafted(UUID round) {
        return jdbc.sql("select id from matching.proposal where round_id = :round and state = 'drafted'")
                .param("round", round)
                .query(UUID.class)
                .single();
    }

    private UUID offerOf(UUID proposal) {
        return jdbc.sql("select offer_id from matching.proposal where id = :id")
                .param("id", proposal)
                .query(UUID.class)
                .single();
    }

    private List<Long> figures(UUID round) {
        return jdbc.sql("""
                select coverage, score, (select count(*) from matching.proposal where round_id = round.id) as pairs, certified
                  from matching.round
                 where id = :id
                """)
                .param("id", round)
                .query((row, n) -> {
                    assertThat(row.getBoolean("certified")).isTrue();
                    return List.of(row.getLong("coverage"), row.getLong("score"), row.getLong("pairs"));
                })
                .single();
    }
}
