package org.hexport.parties.outcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Quarter;
import org.hexport.parties.outcomes.events.OutcomeReported;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.WaitingSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HexportTest
@RecordApplicationEvents
class OutcomesTest {

    @Autowired
    Readings readings;

    @Autowired
    SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    OutcomesWaiting waiting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private OrganisationId id;
    private PersonId owner;
    private Quarter quarter;

    @BeforeEach
    void anEnterpriseWithAnOwner() {
        id = world.anEnterprise();
        owner = world.ownerOf(id);
        quarter = Quarter.of(LocalDate.now(clock)).previous();
    }

    @Test
    void reportsAQuarterOnceHoweverOftenTheFormIsSent() {
        var form = form(Map.of(
                "domestic",
                "15.000.000",
                "direct",
                "2500000",
                "indirect",
                "0",
                "countries",
                "SG",
                "others",
                "Belanda, Timor-Leste"));

        assertThat(pages.send(owner, address(), form)).hasStatus(303).hasHeader("Location", "/my-steps/" + id);
        pages.send(owner, address(), form);

        assertThat(reports()).containsExactly("15000000|2500000|0|SG,NL,TL");
        assertThat(events.stream(OutcomeReported.class)
                        .filter(event -> event.enterprise().equals(id)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.period()).isEqualTo(quarter.toString());
                    assertThat(event.district()).isEqualTo("35.07.24");
                    assertThat(event.countries()).containsExactly("SG", "NL", "TL");
                });
    }

    @Test
    void aSecondReportReplacesTheFirstWhichStaysOnRecord() {
        pages.send(owner, address(), form(Map.of("domestic", "1", "direct", "0", "indirect", "0")));
        var page = pages.page(owner, address());
        assertThat(page.select("#domestic").val()).isEqualTo("1");
        assertThat(page.text()).contains("This quarter was reported on");
        pages.send(owner, address(), form(Map.of("domestic", "2", "direct", "0", "indirect", "5")));

        assertThat(reports()).containsExactly("2|0|5|");
        assertThat(jdbc.sql("select count(*) from outcomes.outcome where enterprise_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(pages.page(owner, "/enterprises/" + id).text()).contains("replaces 1 earlier report");
    }

    @Test
    void keepsTheAnswersAndSaysWhatIsWrong() {
        var answer = pages.send(
                owner,
                address(),
                form(Map.of(
                        "domestic", "", "direct", "much", "indirect", "0", "countries", "MY", "others", "Atlantis")));

        assertThat(answer).hasStatus(422);
        var page = SmePages.document(answer);
        assertThat(page.select(".errors").text())
                .contains("Write the amount, or 0", "Write a whole number", "We don't know the country Atlantis");
        assertThat(page.select("#direct").val()).isEqualTo("much");
        assertThat(page.select("#others").val()).isEqualTo("Atlantis");
        assertThat(page.select("input[value=MY]").hasAttr("checked")).isTrue();
        assertThat(reports()).isEmpty();
    }

    @Test
    void countriesAndSalesAbroadGoTogether() {
        assertThat(problems(Map.of("domestic", "1", "direct", "5", "indirect", "0")))
                .contains("at least one country");
        assertThat(problems(Map.of("domestic", "1", "direct", "0", "indirect", "0", "countries", "SG")))
                .contains("no sale abroad");
        assertThat(problems(Map.of("domestic", "1", "direct", "0", "indirect", "5")))
                .as("a trader may not say where")
                .isEmpty();
    }

    @Test
    void asksOnlyForQuartersThatAreOver() {
        assertThat(pages.get(owner, "/outcomes/" + id + "/" + Quarter.of(LocalDate.now(clock))))
                .hasStatus(404);
        assertThat(pages.get(owner, "/outcomes/" + id + "/2026Q5")).hasStatus(404);
        assertThat(pages.get(owner, "/outcomes/" + id + "/now")).hasStatus(404);
        assertThat(pages.get(owner, "/outcomes/" + id + "/" + quarter.previous()))
                .hasStatusOk();
    }

    @Test
    void waitsForOwnersAndManagersUntilItIsReported() {
        var member = folk.aMemberOf(id, MemberRole.MEMBER);

        assertThat(readings.read(waiting.waitingFor(people.viewerOf(member)))).isEmpty();
        assertThat(readings.read(waiting.waitingFor(people.viewerOf(owner))))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.link()).isEqualTo(address());
                    assertThat(item.since())
                            .isEqualTo(quarter.end()
                                    .plusDays(1)
                                    .atStartOfDay(clock.getZone())
                                    .toInstant());
                });

        pages.send(owner, address(), form(Map.of("domestic", "1", "direct", "0", "indirect", "0")));

        assertThat(readings.read(waiting.waitingFor(people.viewerOf(owner)))).isEmpty();
    }

    @Test
    void standsOnTheOwnersSteps(@Autowired List<WaitingSource> sources) {
        var before = pages.page(owner, "/my-steps/" + id);
        assertThat(before.select("main").text())
                .contains("Your sales by quarter", "three questions", "Report the sales of");
        assertThat(before.select("main a[href=" + address() + "]")).isNotEmpty();

        pages.send(owner, address(), form(Map.of("domestic", "15000000", "direct", "0", "indirect", "0")));

        var after = pages.page(owner, "/my-steps/" + id);
        assertThat(after.select("main").text()).contains("Rp15,000,000").doesNotContain("Report the sales of");
        assertThat(sources).isNotEmpty();
    }

    @Test
    void saysMoreWhereItIsKnownAndKeepsAWordOnEach() {
        assertThat(problems(Map.of(
                        "domestic", "1",
                        "direct", "0",
                        "indirect", "5000000",
                        "imports", "250.000",
                        "for_others", "1.000.000",
                        "shipments", "2",
                        "workers", "9",
                        "evidence", "Faktur 12/2026")))
                .isEmpty();

        assertThat(
                        fact(
                                "imports_idr || ' ' || shipments || ' ' || workers || ' ' || array_to_string(modes, ',') || ' ' || source"))
                .isEqualTo("250000 2 9 indirect_trader document");
        assertThat(pages.page(owner, address()).select("#for_others").val()).isEqualTo("1000000");
        assertThat(problems(Map.of("domestic", "1", "direct", "0", "indirect", "0", "shipments", "2")))
                .contains("no sale abroad");
        assertThat(problems(Map.of("domestic", "1", "direct", "0", "indirect", "0", "workers", "1234567890")))
                .contains("whole number");
    }

    @Test
    void aYearCountsOnlyWhereNoneOfItsQuartersIsReported() {
        var year = LocalDate.now(clock).getYear() - 2;
        pages.send(
                owner,
                "/outcomes/" + id + "/" + year,
                Map.of("report", world.id().toString(), "domestic", "40", "direct", "0", "indirect", "0"));
        assertThat(counted()).containsExactly(year + " true");

        pages.send(
                owner,
                "/outcomes/" + id + "/" + year + "Q2",
                Map.of("report", world.id().toString(), "domestic", "9", "direct", "0", "indirect", "0"));

        assertThat(counted()).containsExactly(year + " false", year + "Q2 true");
        assertThat(pages.get(
                        owner, "/outcomes/" + id + "/" + LocalDate.now(clock).getYear()))
                .hasStatus(404);
        assertThat(pages.page(owner, "/outcomes/" + id).text()).contains("Year " + year, "Not reported yet");
    }

    @Test
    void theOfficeVerifiesWhatItSawUntilALaterReport() {
        var officer = folk.aCoordinatorOf("35.07");
        pages.send(owner, address(), form(Map.of("domestic", "1", "direct", "0", "indirect", "5")));
        assertThat(pages.send(officer, address() + "/verification", Map.of("seen-" + quarter, " ")))
                .hasStatus(422);
        assertThat(pages.send(owner, address() + "/verification", Map.of("seen-" + quarter, "mine")))
                .hasStatus(404);
        assertThat(pages.send(
                        folk.aCoordinatorOf("35.73"), address() + "/verification", Map.of("seen-" + quarter, "x")))
                .hasStatus(404);

        assertThat(pages.send(officer, address() + "/verification", Map.of("seen-" + quarter, "Faktur 3")))
                .hasStatus(303);
        assertThat(fact("source")).isEqualTo("verified");
        assertThat(pages.page(owner, "/outcomes/" + id).text()).contains("verified by");

        pages.send(owner, address(), form(Map.of("domestic", "1", "direct", "0", "indirect", "6")));
        assertThat(fact("source")).isEqualTo("self");
    }

    @Test
    void nobodyVerifiesAReportOfTheirOwn() {
        var officer = folk.aCoordinatorOf("35.07");
        pages.send(
                officer,
                address(),
                Map.of("report", world.id().toString(), "domestic", "1", "direct", "0", "indirect", "5"));

        var answer = pages.send(officer, address() + "/verification", Map.of("seen-" + quarter, "Faktur 3"));

        assertThat(answer).hasStatus(422);
        assertThat(SmePages.document(answer).select(".errors").text()).contains("somebody else must verify");
    }

    @Test
    void whatTheOwnerDoesNotShareIsNotFound() {
        var officer = folk.aCoordinatorOf("35.07");
        assertThat(pages.get(officer, "/outcomes/" + id)).hasStatusOk();
        pages.send(owner, "/enterprises/" + id + "/sharing", Map.of("sales", "no"));

        assertThat(pages.get(officer, "/outcomes/" + id)).hasStatus(404);
        assertThat(pages.get(folk.somebody(), "/outcomes/" + id)).hasStatus(404);
    }

    private List<String> counted() {
        return jdbc.sql("select period || ' ' || counted from facts.outcome where enterprise_id = :id order by period")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private String fact(String expression) {
        return jdbc.sql("select " + expression + " from facts.outcome where enterprise_id = :id and period = :period")
                .param("id", id.value())
                .param("period", quarter.toString())
                .query(String.class)
                .single();
    }

    private String problems(Map<String, String> answers) {
        var answer = pages.send(owner, address(), form(answers));
        return answer.getResponse().getStatus() == 303
                ? ""
                : SmePages.document(answer).select(".errors").text();
    }

    private Map<String, String> form(Map<String, String> answers) {
        var form = new HashMap<>(SmePages.form(pages.page(owner, address()), address()));
        form.putAll(answers);
        return form;
    }

    private String address() {
        return "/outcomes/" + id + "/" + quarter;
    }

    private List<String> reports() {
        return jdbc.sql("""
                select concat_ws('|', domestic_idr, exports_direct_idr, exports_indirect_idr, array_to_string(countries, ','))
                  from facts.outcome where enterprise_id = :id and period = :period
                """)
                .param("id", id.value())
                .param("period", quarter.toString())
                .query(String.class)
                .list();
    }
}
