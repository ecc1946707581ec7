package org.hexport.journey.engagement.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.journey.Walk;
import org.hexport.journey.engagement.Work;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Several actors in one act. */
@HexportTest
class CompanyPagesTest {

    @Autowired
    Walk walk;

    @Autowired
    Work work;

    @Autowired
    Folk folk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Work.Running running;
    private PersonId lecturer;
    private OrganisationId campus;

    @BeforeEach
    void aGodfatherAndACampusThatCouldHelpAlong() {
        running = work.running(HelixRole.GODFATHER);
        lecturer = folk.somebody();
        campus = work.actorOf(lecturer, Helix.ACADEMIC);
    }

    @Test
    void theEnterpriseSaysYesBeforeTheOtherSeesAnything() {
        assertThat(ask(running.owner(), campus, "A3")).hasStatus(404);
        assertThat(ask(lecturer, campus, "A3")).hasStatus(404);
        assertThat(ask(running.helper(), campus, "B2"))
                .as("a role of another helix")
                .hasStatus(422);
        assertThat(ask(running.helper(), running.workshop(), "A3")).hasStatus(422);
        assertThat(ask(running.helper(), campus, "A3")).hasStatus(303);
        assertThat(ask(running.helper(), campus, "A3")).hasStatus(303);

        assertThat(walk.read(lecturer, "/work").text()).doesNotContain("Anda diajak");
        assertThat(answer(lecturer, campus, "yes")).hasStatus(404);
        assertThat(answer(folk.somebody(), campus, "yes")).hasStatus(404);
        assertThat(answer(running.owner(), campus, "yes")).hasStatus(303).hasHeader("Location", running.href());
        assertThat(walk.get(lecturer, running.href())).hasStatus(404);
        assertThat(walk.read(lecturer, "/work").text()).contains("Anda diajak ikut membantu");

        assertThat(answer(lecturer, campus, "yes")).hasStatus(303).hasHeader("Location", running.href());
        assertThat(answer(lecturer, campus, "yes")).hasStatus(303);
        assertThat(walk.get(lecturer, running.href())).hasStatusOk();
        assertThat(walk.read(lecturer, "/work").select("a[href=" + running.href() + "]"))
                .hasSize(1);
    }

    @Test
    void whoDeclinesSeesNothing() {
        ask(running.helper(), campus, "A3");
        answer(running.owner(), campus, "yes");

        assertThat(answer(lecturer, campus, "no")).hasStatus(303).hasHeader("Location", "/work");
        assertThat(answer(lecturer, campus, "yes")).hasStatus(303).hasHeader("Location", "/work");

        assertThat(walk.get(lecturer, running.href())).hasStatus(404);
        assertThat(walk.read(running.helper(), running.href())
                        .select("#company")
                        .text())
                .contains("tidak ikut");
    }

    @Test
    void oneActCountsEachInItsOwnRoleAndTiesThem() {
        ask(running.helper(), campus, "A3");
        answer(running.owner(), campus, "yes");
        answer(lecturer, campus, "yes");
        note(running.helper(), "2", campus, running.actor());
        note(lecturer, "1", campus);
        assertThat(walk.post(lecturer, running.href() + "/sign-offs", "reached", "x", "know", "y"))
                .as("who helps along does not sign for the other")
                .hasStatus(404);

        walk.post(running.owner(), running.href() + "/sign-offs", "lifted", "yes");
        walk.post(
                running.helper(),
                running.href() + "/sign-offs",
                "reached",
                "Harga",
                "know",
                "Jumat libur",
                "CREDITS-" + campus,
                "2");

        assertThat(jdbc.sql("""
                        select role || ' ' || amount || ' ' || confirmed from facts.contribution
                         where beneficiary_id = :workshop order by role
                        """)
                        .param("workshop", running.workshop().value())
                        .query(String.class)
                        .list())
                .containsExactly("A3 3 true", "B3 2 true");
        assertThat(jdbc.sql("select count(*) from facts.tie where actor_a in (:one, :two) and actor_b in (:one, :two)")
                        .param("one", campus.value())
                        .param("two", running.actor().value())
                        .query(Integer.class)
                        .single())
                .isOne();
        var act = walk.read(running.owner(), running.href())
                .select("a[href^=/acts/]")
                .attr("href");
        assertThat(walk.read(lecturer, act).text()).contains("2 SKS", "2 catatan pertemuan");
    }

    private MvcTestResult ask(PersonId by, OrganisationId whom, String role) {
        return walk.post(by, running.href() + "/company", "actor", whom.toString(), "role", role);
    }

    private MvcTestResult answer(PersonId by, OrganisationId companion, String answer) {
        return walk.post(by, running.href() + "/company/" + companion + "/answers", "answer", answer);
    }

    private void note(PersonId by, String hours, OrganisationId... helpers) {
        var fields = new java.util.ArrayList<>(java.util.List.of(
                "id", UUID.randomUUID().toString(), "on", LocalDate.now(clock).toString(), "hours", hours));
        for (var helper : helpers) {
            fields.addAll(java.util.List.of("helpers", helper.toString()));
        }
        assertThat(walk.post(by, running.href() + "/sessions", fields.toArray(String[]::new)))
                .hasStatus(303);
    }
}
