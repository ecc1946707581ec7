package org.hexport.journey.engagement.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.HexportTest;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.engagement.Engagements;
import org.hexport.journey.engagement.Work;
import org.hexport.journey.readiness.Gates;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Waiting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@HexportTest
class WorkPagesTest {

    @Autowired
    Readings readings;

    @Autowired
    Walk walk;

    @Autowired
    Work work;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Gates gates;

    @Autowired
    Engagements engagements;

    @Autowired
    WorkWaiting waiting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anAcceptedProposalBecomesWorkOnceHoweverOftenItIsHeard() {
        var agreed = work.agreed(HelixRole.GODFATHER);

        transaction.executeWithoutResult(done -> events.publishEvent(agreed.proposal()));
        await().atMost(Duration.ofSeconds(20)).until(() -> runs(agreed.workshop()) == 1);
        var first = engagements.begin(agreed.proposal(), clock.instant());
        var again = engagements.begin(agreed.proposal(), clock.instant());

        assertThat(again).isEqualTo(first);
        assertThat(runs(agreed.workshop())).isOne();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(messages(agreed.owner())).contains("engagement.notice.began"));
        assertThat(messages(agreed.helper())).containsOnlyOnce("engagement.notice.began");
    }

    @Test
    void bothSidesFindItUnderMyWorkAndNobodyElse() {
        var running = work.running(HelixRole.GODFATHER);

        assertThat(walk.read(running.owner(), "/work").text()).contains("Klinik harga FOB", "0 pertemuan");
        assertThat(walk.read(running.helper(), "/work").text()).contains("Klinik harga FOB");
        assertThat(walk.read(folk.somebody(), "/work").text())
                .contains("Belum ada kerja sama yang berjalan")
                .doesNotContain("Klinik harga FOB");
    }

    @Test
    void isSeenByBothSidesAndThoseWhoOversee() {
        var running = work.running(HelixRole.GODFATHER);

        assertThat(walk.get(running.owner(), running.href())).hasStatusOk();
        assertThat(walk.get(running.helper(), running.href())).hasStatusOk();
        var coordinator = walk.read(folk.aCoordinatorOf(Village.MALANG), running.href());
        assertThat(coordinator.text()).contains("Harga FOB");
        assertThat(coordinator.select("main form")).isEmpty();
        assertThat(walk.get(folk.somebody(), running.href())).hasStatus(404);
        assertThat(walk.get(folk.aCoordinatorOf("35.73"), running.href())).hasStatus(404);
        assertThat(walk.get(running.owner(), "/engagements/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void aSessionSentAgainIsTheSameSession() {
        var running = work.running(HelixRole.GODFATHER);
        var form = walk.read(running.helper(), running.href());
        var id = form.select("#session input[name=id]").val();

        assertThat(note(running, running.helper(), id, "1,5")).hasStatus(303).hasHeader("Location", running.href());
        assertThat(note(running, running.helper(), id, "1,5")).hasStatus(303);

        var page = walk.read(running.owner(), running.href());
        assertThat(page.text())
                .contains("1 pertemuan, 1,5 jam", "Pertemuan, 1,5 jam", "menghitung harga <b>topeng</b>");
        assertThat(page.select(".history b")).noneMatch(bold -> bold.text().equals("topeng"));
    }

    @Test
    void aRefusedSessionKeepsItsAnswers() {
        var running = work.running(HelixRole.GODFATHER);

        var refused = walk.post(
                running.helper(),
                running.href() + "/sessions?lang=en",
                "on",
                LocalDate.now(clock).plusDays(1).toString(),
                "hours",
                "30",
                "note",
                "tetap di sini");

        assertThat(refused).hasStatus(422);
        var form = Walk.read(refused);
        assertThat(form.select(".errors a").eachAttr("href")).containsExactly("#on", "#hours");
        assertThat(form.select("textarea[name=note]").text()).isEqualTo("tetap di sini");
        assertThat(form.select("input[name=hours]").val()).isEqualTo("30");
    }

    @Test
    void strangersNoteNothingAndMembersDoNotSign() {
        var running = work.running(HelixRole.GODFATHER);
        var student = folk.aMemberOf(running.actor(), MemberRole.MEMBER);

        assertThat(note(running, folk.somebody(), UUID.randomUUID().toString(), "1"))
                .hasStatus(404);
        assertThat(note(
                        running,
                        folk.aCoordinatorOf(Village.MALANG),
                        UUID.randomUUID().toString(),
                        "1"))
                .hasStatus(404);
        assertThat(note(running, student, UUID.randomUUID().toString(), "1")).hasStatus(303);
        assertThat(sign(running, student)).hasStatus(404);
        assertThat(sign(running, folk.somebody())).hasStatus(404);
        assertThat(walk.read(student, running.href()).select("#sign-off")).isEmpty();
    }

    @Test
    void isDoneAndInTheLedgerOnceBothHaveSigned() {
        var running = work.running(HelixRole.GODFATHER);
        note(running, running.helper(), UUID.randomUUID().toString(), "1,5");
        note(running, running.owner(), UUID.randomUUID().toString(), "2,25");

        assertThat(sign(running, running.helper())).hasStatus(303);
        assertThat(contributions(running.workshop())).isEmpty();
        assertThat(waitingKeys(running.owner())).containsExactly("engagement.waiting.signature");
        assertThat(walk.read(running.owner(), running.href()).select("#session"))
                .isEmpty();
        assertThat(sign(running, running.owner(), "lifted", "yes", "rating", "5", "words", "Terima kasih"))
                .hasStatus(303);

        assertThat(contributions(running.workshop())).isEqualTo("B B3 4 HOURS true 35.07.18");
        assertThat(gates.openOf(running.workshop())).doesNotContain("D6.1");
        assertThat(stateOfNeed(running)).isEqualTo("met");
        assertThat(waitingKeys(running.owner())).isEmpty();
        var page = walk.read(running.helper(), running.href());
        assertThat(page.text())
                .contains(
                        "Kerja sama ini selesai",
                        "Teratasi menurut pemilik usaha: Sudah",
                        "Terima kasih",
                        "5: sangat menolong");
        var act = page.select("a[href^=/acts/]").attr("href");
        assertThat(walk.read(running.owner(), act).text()).contains("Dibenarkan", "4 jam");
    }

    @Test
    void signingTwiceIsSigningOnce() {
        var running = work.running(HelixRole.GODFATHER);
        note(running, running.helper(), UUID.randomUUID().toString(), "1");

        sign(running, running.owner(), "lifted", "no");
        sign(running, running.owner(), "lifted", "yes");
        sign(running, running.helper());
        sign(running, running.helper());

        assertThat(gates.openOf(running.workshop())).contains("D6.1");
        assertThat(stateOfNeed(running)).isNotEqualTo("met");
        assertThat(contributions(running.workshop())).isEqualTo("B B3 1 HOURS true 35.07.18");
    }

    @Test
    void nothingIsSignedBeforeASessionNorNotedAfterASignature() {
        var running = work.running(HelixRole.GODFATHER);

        assertThat(sign(running, running.owner(), "lifted", "yes")).hasStatus(422);
        note(running, running.helper(), UUID.randomUUID().toString(), "1");
        sign(running, running.owner(), "lifted", "yes");

        assertThat(note(running, running.helper(), UUID.randomUUID().toString(), "1"))
                .hasStatus(422);
        assertThat(jdbc.sql("select state from facts.engagement where id = :id")
                        .param("id", running.id())
                        .query(String.class)
                        .single())
                .isEqualTo("signing");
    }

    @Test
    void otherMeasuresAreAskedForWhenTheActorSigns() {
        var running = work.running(HelixRole.EXPORT_FUNDING);

        assertThat(walk.read(running.helper(), running.href()).select("#sign-off input[name=amount]"))
                .hasSize(1);
        assertThat(sign(running, running.helper())).hasStatus(422);
        assertThat(sign(running, running.helper(), "amount", "35.000.000")).hasStatus(303);
        assertThat(sign(running, running.owner(), "lifted", "partly")).hasStatus(303);

        assertThat(contributions(running.workshop())).isEqualTo("G G2 35000000 RUPIAH true 35.07.18");
    }

    @Test
    void workThatStandsStillWaitsForBothSides() {
        var quiet = work.running(HelixRole.GODFATHER, clock.instant().minus(Duration.ofDays(20)));
        var fresh = work.running(HelixRole.GODFATHER);

        assertThat(waitingKeys(quiet.owner())).containsExactly("engagement.waiting.quiet");
        assertThat(waitingKeys(quiet.helper())).containsExactly("engagement.waiting.quiet");
        assertThat(waitingKeys(fresh.owner())).isEmpty();
        note(quiet, quiet.helper(), UUID.randomUUID().toString(), "1");
        assertThat(waitingKeys(quiet.owner())).isEmpty();
    }

    private MvcTestResult note(Work.Running running, PersonId by, String id, String hours) {
        return walk.post(
                by,
                running.href() + "/sessions",
                "id",
                id,
                "on",
                LocalDate.now(clock).toString(),
                "hours",
                hours,
                "note",
                "menghitung harga <b>topeng</b>");
    }

    private MvcTestResult sign(Work.Running running, PersonId by, String... fields) {
        var all = Stream.concat(
                Stream.of(fields), Stream.of("reached", "Tiga harga sampai Surabaya", "know", "Pemilik libur Jumat"));
        return walk.post(by, running.href() + "/sign-offs", all.toArray(String[]::new));
    }

    private java.util.List<String> waitingKeys(PersonId person) {
        return readings.read(waiting.waitingFor(people.viewerOf(person))).stream()
                .map(Waiting::key)
                .toList();
    }

    private int runs(OrganisationId workshop) {
        return jdbc.sql("select count(*) from facts.engagement where enterprise_id = :id")
                .param("id", workshop.value())
                .query(Integer.class)
                .single();
    }

    private java.util.List<String> messages(PersonId person) {
        return jdbc.sql("select key from notices.notice where person = :id")
                .param("id", person.value())
                .query(String.class)
                .list();
    }

    private String contributions(OrganisationId workshop) {
        return String.join(
                ";",
                jdbc.sql(
                                "select helix, role, amount, measure, confirmed, district from facts.contribution where beneficiary_id = :id")
                        .param("id", workshop.value())
                        .query((row, n) -> "%s %s %d %s %s %s"
                                .formatted(
                                        row.getString("helix"),
                                        row.getString("role"),
                                        row.getLong("amount"),
                                        row.getString("measure"),
                                        row.getBoolean("confirmed"),
                                        row.getString("district")))
                        .list());
    }

    private String stateOfNeed(Work.Running running) {
        return jdbc.sql("select state from facts.need where id = :id")
                .param("id", running.agreed().proposal().need().value())
                .query(String.class)
                .single();
    }
}
