package org.hexport.journey.needs.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.journey.matching.MatchingFolk;
import org.hexport.journey.readiness.events.AssessmentScored;
import org.hexport.journey.readiness.events.QuickCheckKept;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@HexportTest
class NeedsTest {

    private static final String DAMPIT = "35.07.05";

    @Autowired
    private MatchingFolk rows;

    @Autowired
    private Folk folk;

    @Autowired
    private NeedBook desk;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Visits visits;

    private OrganisationId enterprise;
    private PersonId owner;

    @BeforeEach
    void anEnterprise() {
        enterprise = rows.anEnterprise(DAMPIT);
        owner = rows.ownerOf(enterprise);
    }

    @Test
    void anOpenGateIsANeedAsHeavyAsTheGate() {
        desk.hear(check(rows.newId(), "D8.1", "D4.1", "D7.3", "logistics", "D99.9"));

        assertThat(needs())
                .containsExactlyInAnyOrder(
                        "D8.1 PRO1 4 open", "D4.1 PRO1 4 open", "D7.3 PRO3 3 open", "logistics MLO1 3 open");
    }

    @Test
    void hearingOfACheckTwiceDoesNothingTwice() {
        var first = check(rows.newId(), "D8.1", "D6.1");
        desk.hear(first);
        desk.hear(first);
        assertThat(needs()).hasSize(2);

        desk.hear(check(rows.newId(), "D6.1", "D3.1"));
        desk.hear(first);
        assertThat(needs()).containsExactlyInAnyOrder("D8.1 PRO1 4 met", "D6.1 MPC1 4 open", "D3.1 FUN3 4 open");
    }

    @Test
    void anOlderCheckThatComesLateChangesNothing() {
        var older = check(rows.newId(), "D8.1");
        desk.hear(check(later(older.check()), "D6.1"));
        desk.hear(older);

        assertThat(needs()).containsExactly("D6.1 MPC1 4 open");
    }

    @Test
    void aGateThatOpensAgainIsANewNeed() {
        desk.hear(check(rows.newId(), "D8.1"));
        desk.hear(check(later(rows.newId())));
        desk.hear(check(later(later(rows.newId())), "D8.1"));

        assertThat(needs()).containsExactlyInAnyOrder("D8.1 PRO1 4 met", "D8.1 PRO1 4 open");
    }

    @Test
    void comesThroughTheRegistryOfEvents() {
        transactions.executeWithoutResult(
                status -> events.publishEvent(new QuickCheckKept(enterprise, rows.newId(), DAMPIT, List.of("D1.3"))));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(needs()).containsExactly("D1.3 FUN1 4 open"));
    }

    @Test
    void comesFromAnAssessmentToo() {
        transactions.executeWithoutResult(
                status -> events.publishEvent(new AssessmentScored(enterprise, rows.newId(), DAMPIT, List.of("D7.3"))));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(needs()).containsExactly("D7.3 PRO3 3 open"));
    }

    @Test
    void anOwnerWritesANeedOnceAndWithdrawsIt() {
        var id = rows.newId();
        assertThat(write(owner, id, "FUN4", "Modal <kerja>")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(write(owner, id, "FUN4", "Modal <kerja>")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(write(owner, rows.newId(), "FUN4", "Lagi"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This need is open already", "Lagi");
        assertThat(needs()).containsExactly("null FUN4 3 open");

        assertThat(mvc.post().uri("/needs/" + id + "/withdrawals").with(visits.by(owner)))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/my-steps/" + enterprise);
        assertThat(needs()).containsExactly("null FUN4 3 withdrawn");
        assertThat(write(owner, rows.newId(), "FUN4", "Lagi")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aRefusedNeedKeepsItsAnswers() {
        assertThat(write(owner, rows.newId(), "NONE", "\"><script>"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose what is in the way", "&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(mvc.get().uri("/needs/new?lang=id&enterprise=" + enterprise).with(visits.by(owner)))
                .hasStatusOk()
                .bodyText()
                .contains("Tulis kebutuhan");
    }

    @Test
    void othersNeitherWriteNorWithdraw() {
        var id = rows.newId();
        write(owner, id, "FUN4", "");
        for (var stranger : List.of(folk.somebody(), folk.aCoordinatorOf("35.73"))) {
            assertThat(write(stranger, rows.newId(), "INF1", "")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(write(stranger, id, "FUN4", "")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(mvc.get().uri("/needs/new?enterprise=" + enterprise).with(visits.by(stranger)))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(mvc.post().uri("/needs/" + id + "/withdrawals").with(visits.by(stranger)))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(needs()).containsExactly("null FUN4 3 open");
    }

    private OpenGates check(UUID id, String... openGates) {
        return OpenGates.of(enterprise, id, DAMPIT, List.of(openGates));
    }

    /** One millisecond on. */
    private static UUID later(UUID id) {
        return new UUID(id.getMostSignificantBits() + (1L << 16), id.getLeastSignificantBits());
    }

    private MvcTestResult write(PersonId person, UUID id, String barrier, String words) {
        return mvc.post()
                .uri("/needs?lang=en")
                .with(visits.by(person))
                .param("id", id.toString())
                .param("enterprise", enterprise.toString())
                .param("barrier", barrier)
                .param("severity", "3")
                .param("words", words)
                .param("languages", "en", "xx")
                .exchange();
    }

    private List<String> needs() {
        return jdbc.sql("""
                select coalesce(gate, 'null') || ' ' || barrier || ' ' || severity || ' ' || state
                  from facts.need
                 where enterprise_id = :enterprise
                """)
                .param("enterprise", enterprise.value())
                .query(String.class)
                .list();
    }
}
