package org.hexport.views.report.monday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.journey.Village;
import org.hexport.journey.ledger.Ledger;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.ActPerformed.Contribution;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.PersonId;
import org.hexport.parties.sme.SmePages;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.hexport.views.report.monday.MondayPage.Unanswered;
import org.hexport.views.report.settings.Goal;
import org.hexport.views.report.settings.Letterhead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Monday of the head of an office, on the screen and on paper. */
@HexportTest
class MondayTest {

    private static final String REGION = "35.07.05";
    private static final String HERE = "/regions/" + REGION + "/monday";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    SmePages pages;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Village village;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PersonId officer;

    @BeforeEach
    void anOfficial() {
        officer = folk.aPerson("kepala-" + village.id() + "@folk.example.com");
        people.mandate(officer, MandateKind.OFFICIAL, REGION);
    }

    @Test
    void theMonthStandsAgainstTheYearsTargetAndOpensItsList() {
        var workshop = village.workshopOf(folk.somebody(), REGION);
        var campus = village.actorOf(folk.somebody(), Helix.ACADEMIC, Village.MALANG);
        var act = new ActPerformed(
                new ActId(village.id()),
                LocalDate.now(clock),
                workshop,
                "Daftar hadir",
                true,
                List.of(new Contribution(campus, HelixRole.TRAINING, 8)));
        ledger.enter(act);
        var settings = HERE + "/settings";
        var form = SmePages.form(pages.page(officer, settings), settings);
        form.putAll(Map.of("confirmed", "12,000", "office", ""));
        assertThat(pages.send(officer, settings, form)).hasStatus(422);
        form.putAll(Map.of("office", "Dinas Perindustrian dan Perdagangan", "head", "Dr. Suparman, M.M."));
        assertThat(pages.send(officer, settings, form)).hasStatus(303);

        var line = pages.page(officer, HERE).select("tr:contains(Acts confirmed)");
        assertThat(line.text()).contains("12,000", "evenly");
        assertThat(pages.page(officer, line.select("a").attr("href"))
                        .select(".rows a")
                        .eachAttr("href"))
                .contains("/acts/" + act.act());
        assertThat(pages.get(officer, HERE + "/confirmed.csv?of=year"))
                .bodyText()
                .contains(act.act().toString());
    }

    @Test
    void whoHasNotAnsweredIsCountedAndNamed() {
        var all = folk.aCoordinatorOf("35.07");
        var sides = jdbc.sql("""
                select coalesce(sum((enterprise_answered_at is null)::int + (actor_answered_at is null)::int), 0)
                  from facts.proposal where state = 'waiting' and district ^@ '35.07'
                """).query(Long.class).single();

        var title = pages.page(all, "/regions/35.07/monday").select("h2:contains(without an answer)");
        assertThat(title.text()).endsWith(": " + sides);
    }

    @Test
    void thePaperIsOneSheetInBothLanguages() throws IOException {
        for (var language : List.of("id", "en")) {
            var answer = mvc.get()
                    .uri("/regions/35.07/monday.pdf?lang=" + language)
                    .with(visits.by(folk.aCoordinatorOf("35.07")))
                    .exchange();
            assertThat(answer).hasStatusOk();
            var pdf = answer.getResponse().getContentAsByteArray();
            assertThat(Sheet.pages(pdf)).isEqualTo(1);
            assertThat(text(pdf))
                    .contains(language.equals("id") ? "Permintaan tanpa jawaban" : "Requests without an answer");
            keep(pdf, "monday-" + language);
        }
    }

    @Test
    void theLongestNamesStillFitOnOneSheet() throws IOException {
        var longest = "Persekutuan Pengusaha Kerajinan ".repeat(4).strip();
        var rows = IntStream.range(0, 8)
                .mapToObj(n -> "<tr><td>" + longest + ", " + longest + "</td><td>" + longest + "</td></tr>")
                .reduce("", String::concat);
        var html =
                "<html lang='en'><head><title>x</title><meta name='description' content='x'/></head><body><h1>x</h1><table>"
                        + rows.repeat(2) + "</table></body></html>";
        var pdf = new Sheet().of(html);

        assertThat(Sheet.pages(pdf)).isEqualTo(1);
        keep(pdf, "monday-longest");
        assertThat(new Unanswered("p", "o", longest, longest, LocalDate.EPOCH, LocalDate.EPOCH, "")
                        .calling("Sari")
                        .spokesperson())
                .isEqualTo("Sari");
    }

    @Test
    void aFigureBelowItsEvenShareIsMarked() {
        var july = LocalDate.of(2026, 7, 2);
        var line = new MondayPage.Line(Goal.MET, 1, 49, 100L);

        assertThat(line.evenly(july)).isEqualTo(50);
        assertThat(line.behind(july)).isTrue();
        assertThat(new MondayPage.Line(Goal.MET, 1, 0, null).behind(july)).isFalse();
        assertThat(Letterhead.NONE.office()).isEmpty();
    }

    @Test
    void whoDoesNotOverseeTheRegionFindsNothing() {
        for (var stranger : List.of(folk.somebody(), folk.aCoordinatorOf("35.73"))) {
            for (var rest : List.of("", ".pdf", "/settings", "/met", "/met.csv")) {
                assertThat(pages.get(stranger, HERE + rest)).as(rest).hasStatus(404);
            }
            assertThat(pages.send(stranger, HERE + "/settings", Map.of("office", "x")))
                    .hasStatus(404);
        }
    }

    @Test
    void looksRight() {
        try (var browser = Browser.open(port)) {
            browser.signIn(people.recipient(officer).orElseThrow().email(), Folk.PASSWORD, HERE);
            for (var page : List.of("", "/settings", "/confirmed")) {
                browser.go(HERE + page).lookInBothLanguages("monday" + page.replace('/', '-'));
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** As a picture, to be looked at. */
    private static void keep(byte[] pdf, String name) throws IOException {
        if ("true".equals(System.getenv("CI"))) {
            return;
        }
        try (var document = Loader.loadPDF(pdf)) {
            var file = Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".png");
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 110), "png", file.toFile());
        }
    }
}
