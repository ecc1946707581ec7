package org.hexport.parties.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.hexport.HexportTest;
import org.hexport.kernel.PersonId;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.Visits;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class EnterprisesFileTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private PersonId official;

    @BeforeEach
    void anOfficial() {
        official = folk.aCoordinatorOf("35.07");
    }

    @Test
    void offersEveryKindOfFileThatThePersonMayBring() {
        assertThat(pages.get(official, "/import")).hasStatus(303).hasHeader("Location", "/import/enterprises");
        var page = pages.page(official, "/import/enterprises");
        assertThat(page.select("input[type=file]").attr("accept")).isEqualTo(".csv,.xlsx");
        assertThat(page.select("form").attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(pages.get(official, "/import/regions")).hasStatus(404);
        assertThat(pages.get(official, "/import/nothing")).hasStatus(404);
        assertThat(pages.get(folk.anAdministrator(), "/import/regions")).hasStatusOk();
    }

    @Test
    void takesSemicolonsWithDecimalCommasAndAByteOrderMark() {
        var nib = world.nib();
        var text = "\uFEFFname;district;nib;annual_sales_idr;Catatan\r\n" + world.name() + ";35.07.24;" + nib
                + ";620000000,00;x\r\n\"Rusak;35.07.24;;;\"\r\n";

        var page = taken(send("list.csv", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.select("h1").text()).isEqualTo("list.csv");
        assertThat(page.select(".figures").text()).contains("rows in the file 2", "added 1", "rows not taken in 1");
        assertThat(page.select("main").text()).contains("ignored: catatan");
        assertThat(page.select("main table tbody tr").text()).contains("3 district", "not empty");
        assertThat(jdbc.sql("select annual_sales_idr from sme.enterprise where nib = :nib")
                        .param("nib", nib)
                        .query(Long.class)
                        .single())
                .isEqualTo(620_000_000L);
    }

    @Test
    void takesAWorkbookWithNumbersTypedAsNumbers() throws IOException {
        long nib = Long.parseLong(world.nib());
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("UMKM");
            var header = new String[] {"name", "district", "nib", "phone", "nik", "founded"};
            for (int column = 0; column < header.length; column++) {
                sheet.value(0, column, header[column]);
            }
            sheet.value(1, 0, world.name());
            sheet.value(1, 1, "35.07.24");
            sheet.value(1, 2, nib);
            sheet.value(1, 3, 81_234_567_890L);
            sheet.value(1, 4, "3507131203900001");
            sheet.value(1, 5, 2014);
        }

        var page = taken(send("list.XLSX", bytes.toByteArray()));

        assertThat(page.select("main").text()).contains("Every row was understood", "(NIK) were checked and not kept");
        assertThat(jdbc.sql("select phone || founded from sme.enterprise where nib = :nib")
                        .param("nib", Long.toString(nib))
                        .query(String.class)
                        .single())
                .isEqualTo("+62812345678902014");
    }

    @Test
    void saysTheRulesInTheReadersLanguage() {
        var answer = send("list.csv", "name,district,nib\nX,35.07.24,12\n".getBytes(StandardCharsets.UTF_8));
        var address = answer.getResponse().getHeader("Location");

        var page = SmePages.document(mvc.get()
                .uri(address)
                .header("Accept-Language", "id")
                .with(visits.by(official))
                .exchange());

        assertThat(page.select("main tbody td").eachText()).contains("2", "nib", "12", "13 angka");
    }

    @Test
    void aWrongFileLosesNothingAndSaysWhy() {
        assertThat(refused(send("list.csv", "name\nCaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1))))
                .contains("row 2", "UTF-8");
        assertThat(refused(send("list.pdf", new byte[] {1}))).contains(".csv or .xlsx");
        assertThat(refused(send("list.csv", new byte[0]))).contains("this one is empty");
        assertThat(refused(send("", new byte[0]))).contains("Choose a file");
        assertThat(refused(send("list.xlsx", new byte[] {'P', 'K', 1, 2}))).contains("damaged");
    }

    @Test
    void hostileCellsAndNamesAreShownAsTheyAre() {
        var name = "<img src=x onerror=alert(1)>.csv";
        var text = "name,district\n<script>alert(1)</script>,<b>x</b>\n";

        var page = taken(send(name, text.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.select("h1").text()).isEqualTo(name);
        assertThat(page.select("main img, main script, main td b")).isEmpty();
        assertThat(page.select("main td").eachText()).contains("<b>x</b>");
    }

    @Test
    void anIdentityNumberIsNotShownAgain() {
        var text = "name,district,nik\nX,35.07.24,350713120390\n";

        var page = taken(send("list.csv", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.text()).contains("nik", "16 digits").doesNotContain("350713120390");
    }

    @Test
    void showsAFileOnlyToWhoBroughtIt() {
        var answer = send("list.csv", "name,district\nX,35.07.99\n".getBytes(StandardCharsets.UTF_8));
        var address = answer.getResponse().getHeader("Location");

        assertThat(pages.get(folk.aCoordinatorOf("35.07"), address)).hasStatus(404);
        assertThat(pages.page(official, "/import/enterprises").select("main").text())
                .contains("list.csv", "1 row with errors");
    }

    @Test
    void isNotForPeopleWhoKeepNoRegister() {
        for (var person : java.util.List.of(folk.somebody(), world.ownerOf(world.anEnterprise()))) {
            assertThat(pages.get(person, "/import")).hasStatus(404);
            assertThat(pages.get(person, "/import/enterprises")).hasStatus(404);
            assertThat(sendAs(person, "list.csv", new byte[] {1})).hasStatus(404);
        }
    }

    /** Through the real server, which reads no part of a request that is too large. */
    @Test
    void sendsWhoUploadsTooMuchBackToTheForm() throws IOException, InterruptedException {
        var body = new byte[25_000_000];
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/import/enterprises"))
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).contains("/import/enterprises?large=");
        }
        var answer = pages.get(official, "/import/enterprises?large=");
        assertThat(answer).hasStatus(422);
        assertThat(SmePages.document(answer).select(".errors").text()).contains("at most 20 MB");
    }

    private MvcTestResult send(String filename, byte[] bytes) {
        return sendAs(official, filename, bytes);
    }

    private MvcTestResult sendAs(PersonId person, String filename, byte[] bytes) {
        return mvc.post()
                .uri("/import/enterprises")
                .multipart()
                .file(new MockMultipartFile("file", filename, null, bytes))
                .header("Accept-Language", "en")
                .with(visits.by(person))
                .exchange();
    }

    private Document taken(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return pages.page(official, answer.getResponse().getHeader("Location"));
    }

    private static String refused(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        return SmePages.document(answer).select(".errors").text();
    }
}
