package org.hexport.journey.stages.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.ledger.Ledger;
import org.hexport.journey.stages.Rung;
import org.hexport.journey.stages.Stages;
import org.hexport.journey.stages.standing.StageDesk;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Quarter;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.parties.outcomes.Outcomes;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class PlansPagesTest {

    @Autowired
    Walk walk;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Village village;

    @Autowired
    Ledger ledger;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Stages stages;

    @Autowired
    StageDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PersonId owner;
    private OrganisationId workshop;

    @BeforeEach
    void aWorkshop() {
        owner = folk.somebody();
        workshop = village.workshopOf(owner);
    }

    @Test
    void saysNothingOfAnEnterpriseOfWhichNothingIsKnown() {
        desk.classify(workshop);

        assertThat(stages.rungOf(workshop)).isEmpty();
        assertThat(steps()).contains("Di tahap mana usaha ini?", "Jawab pertanyaannya");
    }

    @Test
    void theStageFollowsWhatTheOwnerSays() {
        assertThat(say("interest", "2", "unsolicited", "yes"))
                .hasStatus(303)
                .hasHeader("Location", "/my-steps/" + workshop);

        assertThat(stages.rungOf(workshop)).contains(Rung.L1);
        assertThat(steps())
                .contains("Anda di tahap Berminat", "Mengapa saya di tahap ini?", "Bilkey dan Tesar, 1977")
                .contains("minat mengekspor: Bila ada yang minta, saya mau", "Selangkah lagi", "terbaca Cari tahu");
    }

    @Test
    void certificatesBegunCountOnceWhetherTheWalletOrTheOwnerKnowsOfThem() {
        begin("HALAL", 30);
        begin("NIB", 30);
        begin("SPPIRT", 400);
        say("interest", "2", "unsolicited", "yes");
        assertThat(stages.rungOf(workshop)).as("one act of exploring").contains(Rung.L1);

        begin("SVLK", 5);
        desk.classify(workshop);

        assertThat(stages.rungOf(workshop)).as("two acts of exploring").contains(Rung.L2);
    }

    private void begin(String kind, int daysAgo) {
        jdbc.sql("""
                insert into sme.certificate (id, enterprise_id, kind, state, begun_on, public, added_at, changed_at)
                values (:id, :workshop, :kind, 'in_process', :day, false, now(), now())
                """)
                .param("id", village.id())
                .param("workshop", workshop.value())
                .param("kind", kind)
                .param("day", LocalDate.now(clock).minusDays(daysAgo))
                .update();
    }

    @Test
    void sendingTwiceSaysItOnceAndNothingChangedLeavesNoRow() {
        var plan = village.id().toString();
        say("interest", "2", "plan", plan);
        say("interest", "2", "plan", plan);
        say("interest", "2");
        desk.classify(workshop);

        assertThat(count("plan")).isEqualTo(2);
        assertThat(count("classification")).isEqualTo(1);
    }

    @Test
    void whoDecidedAgainstExportingIsNotNudged() {
        say(
                "interest",
                "0",
                "unsolicited",
                "no",
                "first_export",
                "2019-05-01",
                "last_export",
                "2021-02-01",
                "decision",
                "stop");

        assertThat(steps())
                .contains("Anda memilih tidak mengekspor", "jalan lain")
                .doesNotContain("Selangkah lagi");
        assertThat(jdbc.sql("select reid from facts.stage where enterprise_id = :id")
                        .param("id", workshop.value())
                        .query((row, n) -> row.getString(1))
                        .single())
                .isEqualTo("rejected");
    }

    @Test
    void whatTheOwnerDidAloneCountsAndCanBeWithdrawn() {
        say("interest", "3", "unsolicited", "yes");
        var today = LocalDate.now(clock);
        did("kind", "fair", "on", today.minusDays(3).toString(), "result", "Bertemu dua pembeli");
        did("kind", "price", "on", today.minusMonths(11).toString());
        did("kind", "brief", "on", today.minusMonths(13).toString());
        assertThat(stages.rungOf(workshop)).contains(Rung.L2);
        assertThat(facts()).contains("\"expl\": 2");

        var act = Walk.read(walk.get(owner, address()))
                .select("form[action$=withdrawals]")
                .first()
                .attr("action");
        assertThat(walk.post(owner, act)).hasStatus(303);
        assertThat(stages.rungOf(workshop)).contains(Rung.L1);
        assertThat(count("own_act")).isEqualTo(3);
    }

    @Test
    void aLookBackAtAnExportNeedsItsResult() {
        var refused = did("kind", "review", "on", LocalDate.now(clock).toString());

        assertThat(refused).hasStatus(422);
        assertThat(Walk.read(refused).select("#act-result-error").text()).isNotEmpty();
        assertThat(did("kind", "review", "on", LocalDate.now(clock).toString(), "result", "Laku semua"))
                .hasStatus(303);
    }

    @Test
    void refusesWithTheAnswersKept() {
        var refused = say("interest", "3", "first_export", "2999-01-01");
        assertThat(refused).hasStatus(422);
        var form = Walk.read(refused);
        assertThat(form.select("input[name=interest][checked]").val()).isEqualTo("3");
        assertThat(form.select("#first_export-error").text()).isNotEmpty();
        assertThat(say()).hasStatus(422);
        assertThat(say("first_export", "2020-01-02", "last_export", "2020-01-01"))
                .hasStatus(422);
        assertThat(count("plan")).isZero();
    }

    @Test
    void isThereOnlyForWhoAnswersForTheEnterprise() {
        var stranger = folk.somebody();
        var officer = folk.aCoordinatorOf(Village.MALANG);
        for (var other : List.of(stranger, officer)) {
            assertThat(walk.get(other, address())).hasStatus(404);
            assertThat(walk.post(other, address(), "plan", village.id().toString(), "interest", "1"))
                    .hasStatus(404);
        }
        assertThat(walk.get(owner, address())).hasStatusOk();
    }

    @Test
    void confirmedActsOfTheLedgerCountAndReportsMakeAnExporter() {
        say("interest", "3", "unsolicited", "yes", "resources", "no");
        var trader = village.actorOf(folk.somebody(), Helix.BUSINESS, Village.MALANG);
        for (var role : List.of(HelixRole.MARKET_OPENING, HelixRole.NETWORKS, HelixRole.FUNDING)) {
            ledger.enter(new ActPerformed(
                    new ActId(village.id()),
                    LocalDate.now(clock).minusDays(5),
                    workshop,
                    "Surat pembeli",
                    role != HelixRole.NETWORKS,
                    List.of(new ActPerformed.Contribution(trader, role, 1))));
        }
        desk.classify(workshop);
        assertThat(facts()).contains("\"expl\": 1", "\"aware\": false");

        outcomes.report(
                people.viewerOf(owner), outcome(Quarter.of(LocalDate.now(clock)).previous(), 40_000_000, "NL"));
        desk.classify(workshop);
        assertThat(stages.rungOf(workshop)).contains(Rung.L3);
        assertThat(Walk.read(walk.get(folk.aCoordinatorOf(Village.MALANG), "/enterprises/" + workshop + "?lang=en"))
                        .text())
                .contains("Stage: First shipment", "A trial to a country that feels far");
    }

    @Test
    void aKeptCheckMakesAware() {
        say("interest", "2", "unsolicited", "yes");
        village.checked(workshop, Map.of("D8.1", "3", "D1.3", "3", "D4.1", "3"));
        desk.classify(workshop);

        assertThat(facts()).contains("\"aware\": true");
    }

    @Test
    void theHistoryIsOnlyAddedTo() {
        say("interest", "1");

        assertThatThrownBy(() ->
                        jdbc.sql("update stages.classification set rung = 'L6'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("history");
    }

    private Outcome outcome(Quarter quarter, long direct, String country) {
        return new Outcome(village.id(), workshop, quarter, 60_000_000, direct, 0, List.of(country));
    }

    private String steps() {
        return walk.read(owner, "/my-steps/" + workshop).select("#ladder").text();
    }

    private String address() {
        return "/enterprises/" + workshop + "/plans";
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult say(String... fields) {
        return walk.post(owner, address(), with("plan", fields));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult did(String... fields) {
        return walk.post(owner, address() + "/acts", with("act", fields));
    }

    private String[] with(String id, String... fields) {
        var all = new java.util.ArrayList<>(List.of(fields));
        if (!all.contains(id)) {
            all.addAll(List.of(id, village.id().toString()));
        }
        return all.toArray(String[]::new);
    }

    private String facts() {
        return jdbc.sql(
                        "select facts::text from stages.classification where enterprise_id = :id order by number desc limit 1")
                .param("id", workshop.value())
                .query((row, n) -> row.getString(1))
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from stages." + table + " where enterprise_id = :id")
                .param("id", workshop.value())
                .query((row, n) -> row.getLong(1))
                .single();
    }
}
