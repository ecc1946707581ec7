package org.hexport.journey.ledger.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.engagement.Work;
import org.hexport.journey.ledger.Ledger;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.ActPerformed.Contribution;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@HexportTest
class LedgerPagesTest {

    @Autowired
    Readings readings;

    @Autowired
    Walk walk;

    @Autowired
    Village village;

    @Autowired
    Work work;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    ActListener listener;

    @Autowired
    ActWaiting waiting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private PersonId owner;
    private PersonId helper;
    private PersonId coordinator;
    private OrganisationId workshop;
    private OrganisationId campus;
    private OrganisationId forum;

    @BeforeEach
    void aWorkshopItsHelpersAndACoordinator() {
        owner = folk.somebody();
        helper = folk.somebody();
        coordinator = folk.aCoordinatorOf(Village.MALANG);
        workshop = village.workshopOf(owner);
        campus = work.actorOf(helper, Helix.ACADEMIC);
        forum = work.actorOf(folk.somebody(), Helix.COMMUNITY);
    }

    @Test
    void hearsAnActOnceHoweverOftenItIsPublished() {
        var act = performed(true, new Contribution(campus, HelixRole.TRAINING, 12));

        publish(act);
        await().atMost(Duration.ofSeconds(20)).until(() -> rows("facts.act", act.act()) == 1);
        ledger.enter(act);
        listener.on(act);

        assertThat(rows("facts.act", act.act())).isOne();
        assertThat(contributions(act.act())).containsExactly("A1 12 true");
    }

    @Test
    void tiesThoseWhoActedTogether() {
        var act = performed(
                true,
                new Contribution(campus, HelixRole.TRAINING, 12),
                new Contribution(campus, HelixRole.MENTORING, 2),
                new Contribution(forum, HelixRole.COMMUNICATION_AND_INNOVATION, 3));
        ledger.enter(act);

        assertThat(rows("facts.tie", act.act())).isOne();
        assertThat(contributions(act.act())).containsExactly("A1 12 true", "A3 2 true", "C3 3 true");
    }

    @Test
    void anUnconfirmedActIsShownAsSuchAndTiesNobody() {
        var act = performed(
                false,
                new Contribution(campus, HelixRole.TRAINING, 12),
                new Contribution(forum, HelixRole.COMMUNICATION_AND_INNOVATION, 3));
        ledger.enter(act);

        assertThat(contributions(act.act())).containsExactly("A1 12 false", "C3 3 false");
        assertThat(rows("facts.tie", act.act())).isZero();
        assertThat(walk.read(owner, "/acts/" + act.act()).text()).contains("Belum dibenarkan");
    }

    @Test
    void theSameActorInTheSameRoleAddsUp() {
        var act = performed(
                true,
                new Contribution(campus, HelixRole.TRAINING, 12),
                new Contribution(campus, HelixRole.TRAINING, 3));
        ledger.enter(act);

        assertThat(contributions(act.act())).containsExactly("A1 15 true");
    }

    @Test
    void refusesEveryChange() {
        ledger.enter(performed(true, new Contribution(campus, HelixRole.TRAINING, 12)));

        for (var table : List.of(
                "ledger.act",
                "ledger.contribution",
                "ledger.confirmation",
                "engagement.session",
                "engagement.sign_off")) {
            assertThatThrownBy(() -> jdbc.sql("truncate " + table + " cascade").update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("is a ledger");
        }
        for (var change : List.of(
                "update ledger.act set done_on = done_on + 1",
                "delete from ledger.act",
                "update ledger.contribution set amount = 999",
                "delete from ledger.contribution",
                "update ledger.confirmation set answer = 'confirmed'",
                "delete from ledger.confirmation")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("is a ledger");
        }
    }

    @Test
    void anActIsWrittenDownAndConfirmedByItsBeneficiary() {
        var id = village.id();
        assertThat(record(coordinator, id)).hasStatus(303).hasHeader("Location", "/acts/" + id);
        assertThat(record(coordinator, id)).hasStatus(303);

        assertThat(waitingKeys(owner)).containsExactly("ledger.waiting.act");
        assertThat(contributions(new ActId(id))).containsExactly("A1 24 false", "C3 3 false");
        var page = walk.read(owner, "/acts/" + id);
        assertThat(page.select("button[value=confirmed]")).hasSize(1);
        assertThat(page.text()).contains("Pelatihan label <i>", "24 jam");
        assertThat(answer(owner, id, "confirmed", "")).hasStatus(303);
        assertThat(answer(owner, id, "confirmed", "")).hasStatus(303);

        assertThat(contributions(new ActId(id))).containsExactly("A1 24 true", "C3 3 true");
        assertThat(statements(id)).isOne();
        assertThat(waitingKeys(owner)).isEmpty();
        assertThat(walk.read(helper, "/acts").text()).contains("Dibenarkan");
    }

    @Test
    void aDisputedActCountsNothingAndSaysWhy() {
        var id = village.id();
        record(coordinator, id);

        assertThat(answer(owner, id, "disputed", "")).hasStatus(422);
        assertThat(answer(owner, id, "disputed", "Saya tidak hadir")).hasStatus(303);

        assertThat(contributions(new ActId(id))).containsExactly("A1 24 false", "C3 3 false");
        assertThat(walk.read(coordinator, "/acts/" + id).text()).contains("Disanggah", "Saya tidak hadir");
        assertThat(waitingKeys(owner)).isEmpty();
    }

    @Test
    void nobodyConfirmsWhatHeWroteDown() {
        var id = village.id();
        record(coordinator, id);

        assertThat(answer(coordinator, id, "confirmed", "daftar hadir")).hasStatus(404);
        assertThat(answer(helper, id, "confirmed", "")).hasStatus(404);
        assertThat(answer(folk.somebody(), id, "confirmed", "")).hasStatus(404);
        assertThat(answer(owner, id, "whatever", "")).hasStatus(404);
        assertThat(contributions(new ActId(id))).containsExactly("A1 24 false", "C3 3 false");
    }

    @Test
    void aCoordinatorConfirmsByADocument() {
        var act = performed(false, new Contribution(campus, HelixRole.TRAINING, 12));
        ledger.enter(act);

        assertThat(answer(coordinator, act.act().value(), "confirmed", "")).hasStatus(422);
        assertThat(answer(coordinator, act.act().value(), "disputed", "x")).hasStatus(404);
        assertThat(answer(coordinator, act.act().value(), "confirmed", "Daftar hadir, 3 November"))
                .hasStatus(303);

        assertThat(contributions(act.act())).containsExactly("A1 12 true");
        assertThat(walk.read(owner, "/acts/" + act.act()).text())
                .contains("Dibenarkan dengan dokumen", "Daftar hadir, 3 November");
    }

    @Test
    void aCorrectionIsAnActThatTakesAnotherBack() {
        var act = performed(
                true,
                new Contribution(campus, HelixRole.TRAINING, 12),
                new Contribution(forum, HelixRole.COMMUNICATION_AND_INNOVATION, 3));
        ledger.enter(act);

        assertThat(reverse(owner, act, "salah")).hasStatus(404);
        assertThat(reverse(coordinator, act, " ")).hasStatus(422);
        assertThat(reverse(coordinator, act, "Dicatat dua kali")).hasStatus(303);
        assertThat(reverse(coordinator, act, "Dicatat dua kali")).hasStatus(422);
        ledger.enter(act);

        assertThat(contributions(act.act())).isEmpty();
        assertThat(rows("facts.tie", act.act())).isZero();
        assertThat(jdbc.sql("select reversed from facts.act where id = :id")
                        .param("id", act.act().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("""
                        select sum(amount) from ledger.contribution
                          join ledger.act on act.id = act_id
                         where beneficiary_id = :workshop
                        """)
                        .param("workshop", workshop.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(answer(owner, act.act().value(), "confirmed", "")).hasStatus(303);
        var page = walk.read(owner, "/acts/" + act.act());
        assertThat(page.text()).contains("Ditarik");
        var reversal = page.select("dd a[href^=/acts/]").attr("href");
        assertThat(walk.read(owner, reversal).text()).contains("Penarikan", "Dicatat dua kali");
        assertThat(answer(owner, UUID.fromString(reversal.substring(6)), "confirmed", ""))
                .hasStatus(422);
    }

    @Test
    void anActorWritesDownForWhomItWorksWithOnly() {
        var running = work.running(HelixRole.GODFATHER);
        var id = village.id();

        assertThat(walk.read(running.helper(), "/acts/new?q=").select("main .rows a"))
                .hasSize(1);
        assertThat(walk.get(running.helper(), "/acts/new?beneficiary=" + running.workshop()))
                .hasStatusOk();
        assertThat(walk.get(running.helper(), "/acts/new?beneficiary=" + workshop))
                .hasStatus(404);
        assertThat(post(running.helper(), id, running.workshop(), running.actor(), "B3"))
                .hasStatus(303);
        assertThat(post(running.helper(), village.id(), workshop, running.actor(), "B3"))
                .hasStatus(404);
        assertThat(post(running.helper(), village.id(), running.workshop(), campus, "A1"))
                .hasStatus(422);
        assertThat(answer(running.helper(), id, "confirmed", "")).hasStatus(404);
        assertThat(answer(running.owner(), id, "confirmed", "")).hasStatus(303);
    }

    @Test
    void whoMayNotRecordFindsNoForm() {
        assertThat(walk.get(owner, "/acts/new")).hasStatus(404);
        assertThat(walk.read(owner, "/acts").select("a[href=/acts/new]")).isEmpty();
        assertThat(walk.read(coordinator, "/acts/new").text()).contains("Untuk siapa kegiatan ini?");
    }

    @Test
    void aRefusedActKeepsItsAnswers() {
        var refused = walk.post(
                coordinator,
                "/acts?lang=en",
                "beneficiary",
                workshop.toString(),
                "on",
                LocalDate.now(clock).plusDays(1).toString(),
                "evidence",
                "tetap",
                "actor1",
                campus.toString(),
                "role1",
                "B3",
                "amount1",
                "5");

        assertThat(refused).hasStatus(422);
        var form = Walk.read(refused);
        assertThat(form.select(".errors a").eachAttr("href")).containsExactly("#on", "#role1");
        assertThat(form.select("textarea[name=evidence]").text()).isEqualTo("tetap");
        assertThat(form.select("select[name=actor1] option[selected]").val()).isEqualTo(campus.toString());
    }

    @Test
    void anActIsSeenOnlyByThoseItConcerns() {
        var act = performed(true, new Contribution(campus, HelixRole.TRAINING, 12));
        ledger.enter(act);
        var address = "/acts/" + act.act();

        assertThat(walk.get(owner, address)).hasStatusOk();
        assertThat(walk.get(helper, address)).hasStatusOk();
        assertThat(walk.get(coordinator, address)).hasStatusOk();
        assertThat(walk.get(folk.somebody(), address)).hasStatus(404);
        assertThat(walk.get(folk.aCoordinatorOf("35.73"), address)).hasStatus(404);
        assertThat(walk.read(folk.somebody(), "/acts").text()).contains("Belum ada kegiatan");
    }

    @Test
    void theListGoesOnWhereItsPartEnds() {
        for (int i = 0; i < 33; i++) {
            ledger.enter(performed(true, new Contribution(campus, HelixRole.TRAINING, i + 1)));
        }

        var first = walk.read(owner, "/acts");
        assertThat(first.select(".rows > .row")).hasSize(30);
        var rest = walk.read(owner, first.select("a[rel=next]").attr("href"));

        assertThat(rest.select(".rows > .row")).hasSize(3);
        assertThat(rest.select("a[rel=next]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/acts/1", "/acts/' or 1=1", "/acts?day=x&after=y", "/acts/new?beneficiary=1"})
    void addressesThatAreNoneAreRefused(String address) {
        assertThat(walk.get(coordinator, address).getResponse().getStatus()).isBetween(400, 404);
    }

    private ActPerformed performed(boolean confirmed, Contribution... contributions) {
        return new ActPerformed(
                new ActId(village.id()),
                LocalDate.now(clock),
                workshop,
                "Daftar hadir",
                confirmed,
                List.of(contributions));
    }

    private void publish(ActPerformed act) {
        transaction.executeWithoutResult(done -> events.publishEvent(act));
    }

    private MvcTestResult record(PersonId by, UUID id) {
        return walk.post(
                by,
                "/acts",
                "id",
                id.toString(),
                "beneficiary",
                workshop.toString(),
                "on",
                LocalDate.now(clock).toString(),
                "evidence",
                "Pelatihan label <i>",
                "actor1",
                campus.toString(),
                "role1",
                "A1",
                "amount1",
                "24",
                "actor2",
                forum.toString(),
                "role2",
                "C3",
                "amount2",
                "3");
    }

    private MvcTestResult post(PersonId by, UUID id, OrganisationId beneficiary, OrganisationId actor, String role) {
        return walk.post(
                by,
                "/acts",
                "id",
                id.toString(),
                "beneficiary",
                beneficiary.toString(),
                "on",
                LocalDate.now(clock).toString(),
                "evidence",
                "Kunjungan",
                "actor1",
                actor.toString(),
                "role1",
                role,
                "amount1",
                "2");
    }

    private MvcTestResult answer(PersonId by, UUID act, String answer, String note) {
        return walk.post(by, "/acts/" + act + "/confirmations", "answer", answer, "note", note);
    }

    private MvcTestResult reverse(PersonId by, ActPerformed act, String reason) {
        return walk.post(by, "/acts/" + act.act() + "/reversals", "reason", reason);
    }

    private List<String> waitingKeys(PersonId person) {
        return readings.read(waiting.waitingFor(people.viewerOf(person))).stream()
                .map(Waiting::key)
                .toList();
    }

    private int statements(UUID act) {
        return jdbc.sql("select count(*) from ledger.confirmation where act_id = :id")
                .param("id", act)
                .query(Integer.class)
                .single();
    }

    private int rows(String view, ActId act) {
        var column = view.equals("facts.act") ? "id" : "act_id";
        return jdbc.sql("select count(*) from " + view + " where " + column + " = :id")
                .param("id", act.value())
                .query(Integer.class)
                .single();
    }

    private List<String> contributions(ActId act) {
        return jdbc.sql("select role, amount, confirmed from facts.contribution where act_id = :id order by role")
                .param("id", act.value())
                .query((row, n) ->
                        row.getString("role") + " " + row.getLong("amount") + " " + row.getBoolean("confirmed"))
                .list();
    }
}
