package org.hexport.journey.engagement.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.engagement.Work;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Goals, tasks, and what is handed over. */
@HexportTest
class PlanPagesTest {

    private static final String GOAL = "Tiga harga <b>sampai</b> Surabaya";

    @Autowired
    Walk walk;

    @Autowired
    Work work;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    WorkWaiting waiting;

    @Autowired
    Readings readings;

    @Autowired
    JdbcClient jdbc;

    private Work.Running running;

    @BeforeEach
    void aGodfatherAndAWorkshop() {
        running = work.running(HelixRole.GODFATHER);
    }

    @Test
    void aGoalIsProposedOnceAndAgreedToByTheOtherSide() {
        var goal = UUID.randomUUID();
        assertThat(propose(running.helper(), goal)).hasStatus(303);
        assertThat(propose(running.helper(), goal)).hasStatus(303);
        assertThat(waitingKeys(running.owner())).contains("engagement.waiting.goal");
        assertThat(walk.read(running.owner(), running.href()).select("#plan form[action$=agreements]"))
                .hasSize(1);

        assertThat(agree(running.helper(), goal)).hasStatus(404);
        assertThat(agree(folk.aMemberOf(running.workshop(), MemberRole.MEMBER), goal))
                .hasStatus(404);
        assertThat(agree(running.owner(), goal)).hasStatus(303);
        assertThat(agree(running.owner(), goal)).hasStatus(303);

        var page = walk.read(running.helper(), running.href());
        assertThat(page.select("#plan").text()).contains(GOAL, "Disepakati");
        assertThat(waitingKeys(running.owner())).doesNotContain("engagement.waiting.goal");
        assertThat(post(running.helper(), "/goals/" + goal + "/withdrawals")).hasStatus(303);
        assertThat(walk.read(running.helper(), running.href()).text()).contains(GOAL);
    }

    @Test
    void aGoalThatNobodyAgreedToIsWithdrawnByWhoWroteIt() {
        var goal = UUID.randomUUID();
        propose(running.helper(), goal);

        assertThat(post(running.owner(), "/goals/" + goal + "/withdrawals")).hasStatus(404);
        assertThat(post(running.helper(), "/goals/" + goal + "/withdrawals")).hasStatus(303);

        assertThat(walk.read(running.owner(), running.href()).text()).doesNotContain(GOAL);
        assertThat(agree(running.owner(), goal)).hasStatus(404);
    }

    @Test
    void aTaskSaysWhoDoesItUntilWhen() {
        var task = UUID.randomUUID();
        assertThat(post(running.helper(), "/tasks", "words", "", "side", "x", "due", "besok"))
                .hasStatus(422);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(post(
                            running.helper(),
                            "/tasks",
                            "id",
                            task.toString(),
                            "words",
                            "Timbang tiga topeng",
                            "side",
                            "enterprise",
                            "due",
                            "2020-01-31"))
                    .hasStatus(303);
        }

        var page = walk.read(running.owner(), running.href());
        assertThat(page.select("#plan .row")).hasSize(1);
        assertThat(page.select("#plan").text()).contains("Timbang tiga topeng", "31", "Lewat waktu");
        assertThat(post(running.owner(), "/tasks/" + task + "/ends")).hasStatus(303);
        assertThat(walk.read(running.owner(), running.href()).select("#plan").text())
                .contains("Selesai")
                .doesNotContain("Lewat waktu");
    }

    @Test
    void strangersAndThoseWhoOnlyLookOnChangeNothing() {
        var goal = UUID.randomUUID();
        propose(running.helper(), goal);
        var elsewhere = work.running(HelixRole.GODFATHER);

        for (var other : List.of(folk.somebody(), folk.aCoordinatorOf(Village.MALANG), elsewhere.owner())) {
            assertThat(propose(other, UUID.randomUUID())).hasStatus(404);
            assertThat(agree(other, goal)).hasStatus(404);
            assertThat(post(other, "/goals/" + goal + "/withdrawals")).hasStatus(404);
            assertThat(post(other, "/tasks", "words", "x", "side", "actor")).hasStatus(404);
        }
        assertThat(walk.post(elsewhere.owner(), elsewhere.href() + "/goals/" + goal + "/agreements"))
                .as("a goal of another engagement")
                .hasStatus(404);
        assertThat(walk.read(folk.aCoordinatorOf(Village.MALANG), running.href())
                        .select("main form"))
                .isEmpty();
    }

    @Test
    void theOwnerSaysAtTheEndWhatBecameOfEachGoalAndTheNextHelperReadsIt() {
        var goal = UUID.randomUUID();
        propose(running.helper(), goal);
        agree(running.owner(), goal);
        post(running.helper(), "/tasks", "words", "Kirim contoh ke Surabaya", "side", "enterprise");
        post(running.helper(), "/sessions", "on", "2026-01-05", "hours", "2", "people", "2", "names", "Bu Sari");

        assertThat(post(running.owner(), "/sign-offs", "lifted", "yes")).hasStatus(422);
        assertThat(post(running.owner(), "/sign-offs", "lifted", "yes", "goal-" + goal, "yes"))
                .hasStatus(303);
        assertThat(propose(running.helper(), UUID.randomUUID())).hasStatus(422);
        assertThat(post(running.helper(), "/sign-offs"))
                .as("nothing handed over")
                .hasStatus(422);
        assertThat(post(running.helper(), "/sign-offs", "reached", "Tiga harga", "know", "Libur tiap Jumat"))
                .hasStatus(303);

        var page = walk.read(running.owner(), running.href());
        assertThat(page.text())
                .contains("Tercapai menurut pemilik usaha: Sudah", "Serah terima", "2 orang dari usaha: Bu Sari");
        assertThat(walk.read(running.owner(), page.select("a[href^=/acts/]").attr("href"))
                        .text())
                .contains("1 tujuan tercapai");
        var next = work.next(running);
        assertThat(walk.read(next.helper(), next.href()).text())
                .contains("Dari pembantu sebelumnya", "Tiga harga", "Libur tiap Jumat", "Kirim contoh ke Surabaya");
        assertThat(walk.read(
                                folk.aCoordinatorOf(Village.MALANG),
                                "/engagements/"
                                        + work.running(HelixRole.GODFATHER).id())
                        .text())
                .doesNotContain("Libur tiap Jumat");
    }

    private MvcTestResult propose(PersonId by, UUID goal) {
        return post(by, "/goals", "id", goal.toString(), "words", GOAL);
    }

    private MvcTestResult agree(PersonId by, UUID goal) {
        return post(by, "/goals/" + goal + "/agreements");
    }

    private MvcTestResult post(PersonId by, String way, String... fields) {
        return walk.post(by, running.href() + way, fields);
    }

    private List<String> waitingKeys(PersonId person) {
        return readings.read(waiting.waitingFor(people.viewerOf(person))).stream()
                .map(Waiting::key)
                .toList();
    }
}
