package org.hexport.parties.outcomes.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.hexport.parties.outcomes.Period;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class ReportLinkTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    SmeWorld world;

    @Autowired
    ReportLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private OrganisationId enterprise;
    private Period period;
    private String path;

    @BeforeEach
    void aLink() {
        enterprise = world.anEnterprise();
        period = Period.of(Quarter.of(LocalDate.now(clock)).previous());
        path = links.path(enterprise, period);
    }

    @Test
    void isAnsweredWithoutAccountAndTheLastAnswerCounts() {
        var page = SmePages.document(get(path));
        assertThat(page.text()).contains("three questions, two minutes, no account");
        var form = SmePages.form(page, path);

        assertThat(send(path, with(form, "5.000.000"))).hasStatusOk();
        assertThat(send(path, with(form, "5.000.000"))).hasStatusOk();
        assertThat(send(path, with(SmePages.form(SmePages.document(get(path)), path), "7")))
                .hasStatusOk();

        assertThat(jdbc.sql("""
                        select string_agg(domestic_idr || ' ' || by_link || ' ' || reporter, ',' order by number)
                          from outcomes.outcome where enterprise_id = :id
                        """)
                        .param("id", enterprise.value())
                        .query(String.class)
                        .single())
                .isEqualTo("5000000 true ,7 true ");
    }

    @Test
    void saysWhatIsWrongAndKeepsTheAnswers() {
        var answer = send(path, Map.of("report", world.id().toString(), "domestic", "much", "direct", "0"));

        assertThat(answer).hasStatus(422);
        var page = SmePages.document(answer);
        assertThat(page.select(".errors a")).hasSize(2);
        assertThat(page.select("#domestic").val()).isEqualTo("much");
    }

    @Test
    void showsNothingOfWhatWasReportedBefore() {
        send(path, with(SmePages.form(SmePages.document(get(path)), path), "123456789"));

        assertThat(SmePages.document(get(path)).html()).doesNotContain("123456789");
    }

    @Test
    void opensNeitherAnotherEnterpriseNorAnotherPeriod() {
        var other = world.anEnterprise();
        var signature = path.substring(path.indexOf('.') + 1);

        assertThat(get("/r/" + period + "/" + other + "." + signature)).hasStatus(404);
        var before = period.quarter().previous().toString();
        assertThat(get(path.replace(period.toString(), before)).getResponse().getStatus())
                .isIn(404, 410);
        assertThat(get("/r/" + period + "/" + enterprise)).hasStatus(404);
        assertThat(get("/r/" + period + "/none.none")).hasStatus(404);
        assertThat(send(
                        "/r/" + period + "/" + other + "." + signature,
                        Map.of("report", world.id().toString())))
                .hasStatus(404);
    }

    @Test
    void endsFourMonthsAfterThePeriod() {
        var past = Period.of(LocalDate.now(clock).getYear() - 2);

        assertThat(get(links.path(enterprise, past))).hasStatus(410);
        assertThat(send(
                        links.path(enterprise, past),
                        Map.of("report", world.id().toString())))
                .hasStatus(404);
    }

    private static Map<String, String> with(Map<String, String> form, String domestic) {
        var filled = new java.util.HashMap<>(form);
        filled.put("domestic", domestic);
        return filled;
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", "en")
                .with(visits.byAVisitor())
                .exchange();
    }

    private MvcTestResult send(String address, Map<String, String> answers) {
        var request = mvc.post().uri(address).header("Accept-Language", "en").with(visits.byAVisitor());
        answers.forEach(request::param);
        return request.exchange();
    }
}
