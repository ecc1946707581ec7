package org.hexport.journey.barriers.lifting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.barriers.Barriers;
import org.hexport.journey.barriers.HeardBarriers;
import org.hexport.journey.barriers.Severity;
import org.hexport.journey.barriers.StandingBarrier;
import org.hexport.journey.ledger.Ledger;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class LiftingTest {

    @Autowired
    Village village;

    @Autowired
    Walk walk;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    Barriers barriers;

    @Autowired
    LiftDesk desk;

    @Autowired
    Ledger ledger;

    @Autowired
    HeardBarriers heard;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PersonId owner;
    private OrganisationId workshop;
    private PersonId helper;
    private OrganisationId bank;
    private LocalDate today;
    private ActId act;

    @BeforeEach
    void aWorkshopWhoseCapitalCameFromABank() {
        owner = folk.somebody();
        workshop = village.workshopOf(owner);
        helper = folk.somebody();
        bank = village.actorOf(helper, Helix.BUSINESS, Village.MALANG);
        today = LocalDate.now(clock);
        state(Severity.STOPS);
        act = new ActId(village.id());
        ledger.enter(new ActPerformed(
                act,
                today,
                workshop,
                "Kredit ekspor",
                true,
                List.of(new ActPerformed.Contribution(bank, HelixRole.FUNDING, 1_000))));
        barriers.lift(workshop, Barrier.FUN4, act, today);
    }

    @Test
    void isUnconfirmedUntilTheOwnerSaysSoAlone() {
        assertThat(standing().lift()).isNotNull();
        assertThat(standing().lift().confirmed()).isFalse();
        assertThat(walk.read(owner, mySteps()).select("#barriers").text())
                .contains("Modal kerja kurang", "belum dipastikan");
        var question = walk.read(owner, lift());
        assertThat(question.text()).contains("tidak melihat jawaban ini");

        assertThat(walk.post(owner, lift(), "word", "yes")).hasStatus(303);

        assertThat(standing().lift().confirmed()).isTrue();
        assertThat(standing().lift().by()).isEqualTo(act);
        assertThat(walk.read(owner, lift()).text()).contains("Anda sudah menjawab");
        assertThat(walk.read(owner, mySteps()).select("#barriers").text()).contains("dipastikan pemilik");
    }

    @Test
    void theSameActLiftsOnceAndAnUnknownEnterpriseHasNoBarriers() {
        state(Severity.MUCH);
        barriers.lift(workshop, Barrier.FUN4, act, today);
        assertThat(standing().lift()).isNull();

        barriers.lift(new OrganisationId(village.id()), Barrier.FUN4, act, today);
        assertThat(lifts(act)).isEqualTo(1);
    }

    @Test
    void isAskedAgainOnceAfterSixtyDaysByNoticeAndInMySteps() {
        desk.askAgain(today.plusDays(59));
        assertThat(walk.read(owner, mySteps()).text()).doesNotContain("Masih hilangkah");

        desk.askAgain(today.plusDays(60));
        desk.askAgain(today.plusDays(61));

        assertThat(walk.read(owner, mySteps()).text()).contains("Masih hilangkah kendala ini: Modal kerja kurang");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(walk.read(owner, "/notices")
                                .select(".row .what")
                                .eachText())
                        .filteredOn(text -> text.contains("Masih hilangkah"))
                        .hasSize(1));
        assertThat(walk.read(helper, "/home").text()).doesNotContain("Masih hilangkah");

        walk.post(owner, lift(), "word", "yes");
        assertThat(standing().lift().confirmed()).isTrue();
        assertThat(walk.read(owner, mySteps()).text()).doesNotContain("Masih hilangkah");
        assertThat(answered()).isEqualTo("yes");
    }

    @Test
    void whatIsBackStandsAsHeavyAsTheOwnerSaysAndOnlyOwnPeopleSeeIt() {
        var officer = folk.somebody();
        people.mandate(officer, MandateKind.OFFICIAL, Village.MALANG);
        desk.askAgain(today.plusDays(60));

        var refused = walk.post(owner, lift() + "?lang=id", "word", "no");
        assertThat(refused).hasStatus(422);
        assertThat(Walk.read(refused).text()).contains("Pilih seberapa mengganggu sekarang.");
        assertThat(walk.post(owner, lift(), "word", "no", "severity", "3")).hasStatus(303);

        assertThat(standing().lift()).isNull();
        assertThat(standing().severity()).isEqualTo(Severity.MUCH);
        assertThat(heard.of(workshop).getLast().severity()).isEqualTo(3);
        assertThat(answered()).isEqualTo("no");
        assertThat(walk.read(owner, page()).text()).contains("hanya dilihat orang usaha Anda");
        for (var elsewhere : List.of(page(), "/enterprises/" + workshop)) {
            assertThat(walk.read(officer, elsewhere).text())
                    .contains("Sudah hilang")
                    .doesNotContain("Sangat mengganggu");
        }
        assertThat(jdbc.sql("select severity from facts.barrier where enterprise_id = :id and lifted_on is null")
                        .param("id", workshop.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void whoSpokeOfItAgainIsNotAskedAgain() {
        state(Severity.LITTLE);

        desk.askAgain(today.plusDays(60));

        assertThat(walk.read(owner, mySteps()).text()).doesNotContain("Masih hilangkah");
        assertThat(answered()).isNull();
        assertThat(Walk.read(walk.post(owner, lift() + "?lang=id", "word", "yes"))
                        .text())
                .isEmpty();
        assertThat(standing().lift()).isNull();
    }

    @Test
    void nobodyButTheOwnersPeopleIsAskedAndNoneOfWhoHelped() {
        var both = folk.aMemberOf(workshop, MemberRole.OWNER);
        organisations.join(both, bank, MemberRole.MEMBER);
        desk.askAgain(today.plusDays(60));

        for (var other : List.of(helper, both, folk.somebody(), folk.aMemberOf(workshop, MemberRole.MEMBER))) {
            assertThat(walk.get(other, lift())).hasStatus(404);
            assertThat(walk.post(other, lift(), "word", "yes")).hasStatus(404);
            assertThat(walk.read(other, "/home").text()).doesNotContain("Masih hilangkah");
        }
        assertThat(answered()).isNull();
    }

    @Test
    void aSecondAnswerChangesNothing() {
        walk.post(owner, lift(), "word", "yes");
        walk.post(owner, lift(), "word", "no", "severity", "4");

        assertThat(standing().lift().confirmed()).isTrue();

        desk.askAgain(today.plusDays(60));
        walk.post(owner, lift(), "word", "partly", "severity", "2");
        assertThat(standing().severity()).isEqualTo(Severity.MIDDLING);
    }

    private void state(Severity severity) {
        barriers.state(people.viewerOf(owner), workshop, Map.of(Barrier.FUN4, severity), clock.instant());
    }

    private StandingBarrier standing() {
        return barriers.ofEnterprise(workshop).getFirst();
    }

    private String lift() {
        return "/lifts/"
                + jdbc.sql("select id from facts.lift where act_id = :act")
                        .param("act", act.value())
                        .query(UUID.class)
                        .single();
    }

    private int lifts(ActId by) {
        return jdbc.sql("select count(*) from facts.lift where act_id = :act")
                .param("act", by.value())
                .query(Integer.class)
                .single();
    }

    private String answered() {
        return jdbc.sql("select answered from facts.lift where act_id = :act")
                .param("act", act.value())
                .query((row, n) -> java.util.Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private String page() {
        return "/enterprises/" + workshop + "/barriers";
    }

    private String mySteps() {
        return "/my-steps/" + workshop;
    }
}
