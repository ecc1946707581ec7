package org.hexport.journey.matching.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hexport.HexportTest;
import org.hexport.journey.matching.HeardProposals;
import org.hexport.journey.matching.MatchingFolk;
import org.hexport.journey.matching.events.ProposalAccepted;
import org.hexport.journey.matching.rounds.RoundDesk;
import org.hexport.journey.needs.Needs;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.Offers;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class ProposalsTest {

    /** Rounds of other tests are held elsewhere. */
    private static final String PAGAK = "35.07.02";

    @Autowired
    Readings readings;

    @Autowired
    private MatchingFolk rows;

    @Autowired
    private Folk folk;

    @Autowired
    private People people;

    @Autowired
    private RoundDesk rounds;

    @Autowired
    private Needs needs;

    @Autowired
    private Offers offers;

    @Autowired
    private Lapsing lapsing;

    @Autowired
    private ProposalWaiting waiting;

    @Autowired
    private HeardProposals heard;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Visits visits;

    private OrganisationId enterprise;
    private OrganisationId actor;
    private NeedId need;
    private OfferId offer;
    private PersonId owner;
    private PersonId mentor;
    private PersonId coordinator;
    private UUID proposal;

    @BeforeEach
    void aPublishedProposal() {
        jdbc.sql(
                        "update needs.need set withdrawn_at = now() where district = :district and met_at is null and withdrawn_at is null")
                .param("district", PAGAK)
                .update();
        jdbc.sql(
                        "update helix.offer set withdrawn_at = now() where :district = any (districts) and withdrawn_at is null")
                .param("district", PAGAK)
                .update();
        enterprise = rows.anEnterprise(PAGAK);
        owner = rows.ownerOf(enterprise);
        need = rows.aNeed(enterprise, PAGAK, Barrier.TSK2, 4);
        actor = rows.anActor(HelixRole.MENTORING, PAGAK);
        mentor = rows.ownerOf(actor);
        offer = rows.anOffer(actor, HelixRole.MENTORING, 1, PAGAK, Barrier.TSK2);
        coordinator = folk.aCoordinatorOf("35.07");
        proposal = publish();
    }

    @Test
    void becomesWorkWhenBothSayYes() {
        assertThat(says(owner, "enterprise", "yes", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(heard.of(proposal)).isEmpty();
        assertThat(says(mentor, "actor", "yes", "Selasa pagi?")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(says(mentor, "actor", "yes", "")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(heard.of(proposal))
                .containsExactly(new ProposalAccepted(
                        proposal, need, offer, enterprise, actor, HelixRole.MENTORING, Barrier.TSK2, null, PAGAK));
        assertThat(needState()).isEqualTo("accepted");
        assertThat(says(owner, "enterprise", "no", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void isAcceptedOnceWhenBothSayYesAtTheSameMoment() {
        var both = List.of(
                CompletableFuture.supplyAsync(() -> says(owner, "enterprise", "yes", "")),
                CompletableFuture.supplyAsync(() -> says(mentor, "actor", "yes", "")),
                CompletableFuture.supplyAsync(() -> says(mentor, "actor", "yes", "")));

        assertThat(both).allSatisfy(answer -> assertThat(answer.join()).hasStatus(HttpStatus.SEE_OTHER));
        assertThat(heard.of(proposal)).hasSize(1);
        assertThat(answers()).isEqualTo(2);
    }

    @Test
    void isSeenWithItsReasonsByBothSidesAndTheCoordinatorInBothLanguages() {
        for (var person : List.of(owner, mentor, coordinator)) {
            assertThat(mvc.get().uri("/proposals/" + proposal + "?lang=id").with(visits.by(person)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Mengapa pasangan ini", "Dekat: di kecamatan yang sama", "Pagak", "Kata pemilik");
            assertThat(mvc.get().uri("/proposals/" + proposal + "?lang=en").with(visits.by(person)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Why this pair", "Near: in the same district", "Known first of all", "Kata pemilik");
        }
        assertThat(mvc.get().uri("/proposals/" + proposal + "?lang=en").with(visits.by(coordinator)))
                .bodyText()
                .doesNotContain("Yes, let us do it");
    }

    @Test
    void isNotThereForOthers() {
        var strangers = List.of(folk.somebody(), folk.aCoordinatorOf("35.73"), rows.ownerOf(rows.anEnterprise(PAGAK)));
        for (var stranger : strangers) {
            assertThat(mvc.get().uri("/proposals/" + proposal).with(visits.by(stranger)))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(says(stranger, "enterprise", "no", "")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(says(stranger, "actor", "no", "")).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(needState()).isEqualTo("proposed");
    }

    @Test
    void isAnsweredOnlyByWhoSpeaksForThatSide() {
        var member = folk.aMemberOf(enterprise, MemberRole.MEMBER);

        assertThat(mvc.get().uri("/proposals/" + proposal).with(visits.by(member)))
                .hasStatusOk();
        for (var person : List.of(member, mentor, coordinator, folk.anAdministrator())) {
            assertThat(says(person, "enterprise", "no", "")).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(says(owner, "nobody", "no", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(says(owner, "enterprise", "perhaps", "")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void opensTheNeedAgainWhenOneSideSaysNoAndIsNotProposedAgain() {
        says(owner, "enterprise", "yes", "");
        assertThat(says(mentor, "actor", "no", "Semester <ini> penuh")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(needState()).isEqualTo("open");
        assertThat(mvc.get().uri("/proposals/" + proposal + "?lang=en").with(visits.by(owner)))
                .bodyText()
                .contains("One side said no", "Semester &lt;ini&gt; penuh");
        var round = rows.newId();
        rounds.make(people.viewerOf(coordinator), round, PAGAK);
        assertThat(mvc.get().uri("/rounds/" + round + "?lang=en").with(visits.by(coordinator)))
                .bodyText()
                .contains("1 was declined before");
    }

    @Test
    void lapsesByItsDateAndFreesSeatAndNeed() {
        jdbc.sql("update matching.proposal set deadline = :yesterday where id = :id")
                .param("yesterday", rows.today().minusDays(1))
                .param("id", proposal)
                .update();

        assertThat(says(owner, "enterprise", "yes", "Terlambat"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("deadline");
        assertThat(waitingFor(owner)).isEmpty();
        var silent = offer;
        offer = rows.anOffer(rows.anActor(HelixRole.MENTORING, PAGAK), HelixRole.MENTORING, 1, PAGAK, Barrier.TSK2);
        assertThat(publish()).isNotEqualTo(proposal);
        assertThat(jdbc.sql("select offer_id from facts.proposal where need_id = :need and state = 'waiting'")
                        .param("need", need.value())
                        .query(UUID.class)
                        .single())
                .as("who was silent is not asked again at once")
                .isEqualTo(offer.value())
                .isNotEqualTo(silent.value());
        assertThat(jdbc.sql("select state from facts.proposal where id = :id")
                        .param("id", proposal)
                        .query(String.class)
                        .single())
                .isEqualTo("lapsed");
    }

    @Test
    void lapsesWhenTheOfferIsWithdrawnOrTheNeedIsMet() {
        offers.withdraw(Viewer.HOUSE, offer);
        assertThat(says(owner, "enterprise", "yes", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        lapsing.lapse();
        assertThat(needState()).isEqualTo("open");

        offer = rows.anOffer(actor, HelixRole.MENTORING, 1, PAGAK, Barrier.TSK2);
        var second = publish();
        needs.met(need, new ActId(rows.newId()));
        needs.met(need, new ActId(rows.newId()));
        assertThat(needState()).isEqualTo("met");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql("select state from facts.proposal where id = :id")
                                .param("id", second)
                                .query(String.class)
                                .single())
                        .isEqualTo("lapsed"));
    }

    @Test
    void waitsForBothUntilTheyAnswered() {
        assertThat(waitingFor(owner)).extracting(Waiting::link).containsExactly("/proposals/" + proposal);
        assertThat(waitingFor(mentor))
                .extracting(Waiting::due)
                .containsExactly(rows.today().plusDays(14));
        says(owner, "enterprise", "yes", "");

        assertThat(waitingFor(owner)).isEmpty();
        assertThat(waitingFor(mentor)).hasSize(1);
        assertThat(waitingFor(coordinator)).isEmpty();
    }

    @Test
    void countsAnAnswerSentTwiceOnceAndKeepsALongReason() {
        var id = rows.newId();
        says(owner, "enterprise", "yes", "", id);
        says(owner, "enterprise", "yes", "", id);
        assertThat(answers()).isEqualTo(1);

        var tooLong = "x".repeat(Answer.LONGEST_REASON + 1);
        assertThat(says(mentor, "actor", "no", tooLong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(tooLong);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void tellsThoseWhoSpeakForBothSides() {
        assertThat(noticesTo(owner)).hasSize(1).first().asString().contains("proposed.enterprise");
        assertThat(noticesTo(mentor)).hasSize(1).first().asString().contains("proposed.actor");
        assertThat(noticesTo(coordinator)).isEmpty();
        says(owner, "enterprise", "no", "");

        assertThat(noticesTo(mentor)).hasSize(2).last().asString().contains("declined.actor");
        assertThat(noticesTo(owner)).hasSize(1);
    }

    private UUID publish() {
        var round = rows.newId();
        rounds.make(people.viewerOf(coordinator), round, PAGAK);
        rounds.publish(people.viewerOf(coordinator), round);
        return jdbc.sql("select id from facts.proposal where round_id = :round and need_id = :need")
                .param("round", round)
                .param("need", need.value())
                .query(UUID.class)
                .single();
    }

    private MvcTestResult says(PersonId person, String side, String says, String reason) {
        return says(person, side, says, reason, rows.newId());
    }

    private MvcTestResult says(PersonId person, String side, String says, String reason, UUID id) {
        return mvc.post()
                .uri("/proposals/" + proposal + "/answers?lang=en")
                .with(visits.by(person))
                .param("id", id.toString())
                .param("side", side)
                .param("says", says)
                .param("reason", reason)
                .exchange();
    }

    private String needState() {
        return jdbc.sql("select state from facts.need where id = :id")
                .param("id", need.value())
                .query(String.class)
                .single();
    }

    private int answers() {
        return jdbc.sql("select count(*) from matching.answer where proposal_id = :id")
                .param("id", proposal)
                .query(Integer.class)
                .single();
    }

    /** As the registry keeps them: heard or still to be heard. */
    private List<String> noticesTo(PersonId person) {
        return jdbc.sql("""
                select serialized_event
                  from (select serialized_event, publication_date from events.event_publication
                        union all
                        select serialized_event, publication_date from events.event_publication_archive) published
                 where serialized_event like '%matching.notice.%' and serialized_event like '%' || :person || '%'
                 order by publication_date
                """)
                .param("person", person.toString())
                .query(String.class)
                .list();
    }

    private List<Waiting> waitingFor(PersonId person) {
        return readings.read(waiting.waitingFor(people.viewerOf(person)));
    }
}
