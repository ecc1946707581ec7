package org.hexport.parties.sme.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.sme.HeardCertificates;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class CertificatesTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @Autowired
    SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    Visits visits;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HeardCertificates heard;

    @Autowired
    ExpiryReminders reminders;

    @Autowired
    Clock clock;

    private OrganisationId id;
    private PersonId owner;
    private LocalDate today;

    @BeforeEach
    void anEnterprise() {
        id = world.anEnterprise();
        owner = world.ownerOf(id);
        today = LocalDate.now(clock);
    }

    @Test
    void asksTheKindThenKeepsTheCertificateOnceAndSaysThatItWasBegun() {
        var kinds = pages.page(owner, "/enterprises/" + id + "/certificates/new");
        assertThat(kinds.select("#kind option")).hasSize(46);
        var go = pages.get(owner, "/enterprises/" + id + "/certificates/new?kind=SPPIRT");
        assertThat(go).hasStatus(303);
        var address = String.valueOf(go.getResponse().getHeader("Location"));
        var form = new HashMap<>(SmePages.form(pages.page(owner, address), address.replaceAll("\\?.*", "")));
        form.putAll(Map.of(
                "state", "held", "number", "2053507010001-31", "issued_on", "2026-01-15", "expires_on", "2031-01-15"));
        address = address.replaceAll("\\?.*", "");

        assertThat(pages.send(owner, address, form)).hasStatus(303);
        assertThat(pages.send(owner, address, form)).hasStatus(303);

        assertThat(facts()).containsExactly("SPPIRT|held|2026-01-15|2031-01-15|false");
        assertThat(heard.of(id)).singleElement().satisfies(begun -> {
            assertThat(begun.kind()).isEqualTo("SPPIRT");
            assertThat(begun.district()).isEqualTo(SmeWorld.SINGOSARI);
            assertThat(begun.on()).isEqualTo(LocalDate.of(2026, 1, 15));
        });
        assertThat(pages.page(owner, "/enterprises/" + id)
                        .select("#certificates")
                        .text())
                .contains("Home-industry food certificate", "Held", "2053507010001-31", "15 January 2031");
    }

    @Test
    void doubtsANumberOnceAndRefusesNoneThatTheOwnerIsSureOf() {
        assertThat(doubt("SPPIRT", "12")).contains("usually look different");
        assertThat(doubt("SPPIRT", "2053573010001-31")).contains("here 3573; Malang Regency is 3507");
        assertThat(doubt("HALAL", "35110000123")).contains("usually look different");
        assertThat(facts()).isEmpty();

        assertThat(add(Map.of(
                        "kind",
                        "HALAL",
                        "state",
                        "held",
                        "number",
                        "35110000123",
                        "sure",
                        "35110000123",
                        "issued_on",
                        "2026-03-01")))
                .hasStatus(303);
        assertThat(facts()).containsExactly("HALAL|held|2026-03-01||false");
        assertThat(add(Map.of("kind", "HACCP", "state", "held"))).hasStatus(303);
        assertThat(add(Map.of("kind", "NIB", "state", "held", "number", "9991234567890", "issued_on", "2026-03-01")))
                .hasStatus(303);
        assertThat(heard.of(id))
                .as("everybody has a NIB, and of the HACCP nobody knows since when")
                .extracting(begun -> begun.kind())
                .containsExactly("HALAL");
    }

    @Test
    void refusesWhatCannotBe() {
        var answer = add(Map.of(
                "kind",
                "SPPIRT",
                "issued_on",
                "2026-02-01",
                "expires_on",
                "2026-01-01",
                "begun_on",
                today.plusDays(1).toString()));

        assertThat(answer).hasStatus(422);
        assertThat(SmePages.document(answer).select(".errors").text())
                .contains("issued or is in process", "cannot end before it was issued", "has not come yet");
        assertThat(add(Map.of("kind", "NOTHING", "state", "held"))).hasStatus(404);
    }

    @Test
    void whatIsInProcessBecomesHeldAndThePastStays() {
        var certificate = UUID.randomUUID();
        var begun = today.minusDays(40);
        var address = address(certificate);
        assertThat(pages.send(
                        owner, address, Map.of("kind", "HALAL", "state", "in_process", "begun_on", begun.toString())))
                .hasStatus(303);
        assertThat(pages.page(owner, "/enterprises/" + id)
                        .select("#certificates")
                        .text())
                .contains("In process");

        var form = new HashMap<>(SmePages.form(pages.page(owner, address), address));
        form.putAll(Map.of("state", "held", "number", "ID3511000012345", "issued_on", today.toString()));
        assertThat(pages.send(owner, address, form)).hasStatus(303);

        assertThat(facts()).containsExactly("HALAL|held|" + begun + "||false");
        assertThat(heard.of(id)).hasSize(1);
        assertThat(jdbc.sql("select was ->> 'begun_on' from sme.certificate_past where certificate_id = :id")
                        .param("id", certificate)
                        .query(String.class)
                        .list())
                .containsExactly(begun.toString());
        assertThat(pages.send(owner, address, form))
                .as("opened before that change, sent again")
                .hasStatus(303);
        form.put("number", "ID3511000099999");
        assertThat(pages.send(owner, address, form)).as("overtaken").hasStatus(422);
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatTheFirstChangedAndKeepsTheirOwnWords() {
        var certificate = UUID.randomUUID();
        var address = address(certificate);
        pages.send(owner, address, Map.of("kind", "HALAL", "state", "in_process", "begun_on", "2026-01-10"));
        var mine = new HashMap<>(SmePages.form(pages.page(owner, address), address));
        var theirs = new HashMap<>(mine);
        theirs.putAll(Map.of("state", "held", "number", "ID3511000012345", "issued_on", "2026-06-01"));
        var official = folk.aCoordinatorOf("35.07");
        assertThat(pages.send(official, address, theirs)).hasStatus(303);

        mine.put("issuer", "BPJPH Surabaya");
        var answer = pages.send(owner, address, mine);

        assertThat(answer).hasStatus(422);
        var again = SmePages.document(answer);
        assertThat(again.select(".notice.warm tbody tr").eachText())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("Do you have it?", "Not yet, it is in process", "Yes, it was issued"),
                        line -> assertThat(line).contains("Number", "not known yet", "ID3511000012345"),
                        line -> assertThat(line).contains("Issued on", "1 June 2026"))
                .allSatisfy(line -> assertThat(line).contains("Orang"));
        assertThat(again.select("#issuer").val()).isEqualTo("BPJPH Surabaya");
        assertThat(again.select("input[name=state][checked]").val()).isEqualTo("in_process");
        assertThat(pages.send(owner, address, SmePages.form(again, address)))
                .as("having seen it")
                .hasStatus(303);
        assertThat(facts()).containsExactly("HALAL|in_process|2026-01-10||false");
    }

    @Test
    void whatWasChangedAndChangedBackStopsNobody() {
        var certificate = UUID.randomUUID();
        var address = address(certificate);
        pages.send(owner, address, Map.of("kind", "HALAL", "state", "in_process", "begun_on", "2026-01-10"));
        var mine = new HashMap<>(SmePages.form(pages.page(owner, address), address));
        for (var issuer : List.of("BPJPH", "")) {
            var form = new HashMap<>(SmePages.form(pages.page(owner, address), address));
            form.put("issuer", issuer);
            assertThat(pages.send(owner, address, form)).hasStatus(303);
        }

        mine.put("issuer", "BPJPH Surabaya");
        assertThat(pages.send(owner, address, mine)).hasStatus(303);
    }

    @Test
    void remindsOnceAtEachStepHoweverOftenTheRoundRuns() {
        var certificate = UUID.randomUUID();
        pages.send(
                owner,
                address(certificate),
                Map.of(
                        "kind",
                        "SPPIRT",
                        "state",
                        "held",
                        "expires_on",
                        today.plusDays(80).toString()));

        reminders.run();
        reminders.run();
        assertThat(reminded(certificate)).containsExactly(90);
        endsOn(certificate, today.plusDays(20));
        reminders.run();
        endsOn(certificate, today.plusDays(7));
        reminders.run();
        endsOn(certificate, today.minusDays(1));
        reminders.run();
        reminders.run();
        assertThat(reminded(certificate)).containsExactly(90, 30, 7, 0);
        endsOn(certificate, today.minusDays(9));
        reminders.run();
        assertThat(reminded(certificate)).hasSize(4);
    }

    @Test
    void standsAmongTheOwnersStepsWhileItEnds() {
        var certificate = UUID.randomUUID();
        assertThat(pages.page(owner, "/my-steps/" + id).select("#certificates")).isEmpty();
        pages.send(
                owner,
                address(certificate),
                Map.of(
                        "kind",
                        "SPPIRT",
                        "state",
                        "held",
                        "expires_on",
                        today.plusDays(12).toString()));

        var steps = pages.page(owner, "/my-steps/" + id);
        assertThat(steps.select("#certificates").text()).contains("Ends soon");
        assertThat(steps.select("main").text())
                .contains("Home-industry food certificate of")
                .contains("ends soon");

        endsOn(certificate, today.minusDays(3));
        assertThat(pages.page(owner, "/my-steps/" + id).select("main").text())
                .contains("has ended")
                .contains("Expired");
        assertThat(facts()).as("expired is not gone").hasSize(1);
    }

    @Test
    void showsOnPagesOfProductsWhatItsOwnerLets() {
        var kopi = product("Kopi " + world.word());
        var teh = product("Teh " + world.word());
        var certificate = UUID.randomUUID();
        var form = new HashMap<>(
                Map.of("kind", "HALAL", "state", "held", "number", "ID3511000012345", "products", kopi.toString()));
        pages.send(owner, address(certificate), form);
        assertThat(publicPage(kopi)).doesNotContain("ID3511000012345");

        form.put("public", "yes");
        form.put("version", "1");
        assertThat(pages.send(owner, address(certificate), form)).hasStatus(303);
        assertThat(publicPage(kopi)).contains("Halal certificate", "ID3511000012345", "As the maker states");
        assertThat(publicPage(teh)).doesNotContain("ID3511000012345");

        var official = folk.aCoordinatorOf("35.07");
        form.remove("public");
        form.put("version", "2");
        form.put("issuer", "BPJPH");
        assertThat(pages.send(official, address(certificate), form)).hasStatus(303);
        assertThat(publicPage(kopi)).as("only the owner decides").contains("ID3511000012345", "BPJPH");

        assertThat(pages.send(owner, address(certificate) + "/removal", Map.of()))
                .hasStatus(303);
        assertThat(publicPage(kopi)).doesNotContain("ID3511000012345");
        assertThat(jdbc.sql("select count(*) from sme.certificate where id = :id and removed_at is not null")
                        .param("id", certificate)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsScansForThoseWhoMaySeeTheEnterprise() {
        var certificate = UUID.randomUUID();
        assertThat(send(certificate, "halal.txt", "bukan".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(facts()).isEmpty();
        assertThat(send(certificate, "halal.pdf", PDF)).hasStatus(303);

        var file = jdbc.sql("select file_id from sme.certificate_scan where certificate_id = :id")
                .param("id", certificate)
                .query(UUID.class)
                .single();
        assertThat(pages.page(owner, address(certificate))
                        .select("a[href=/files/" + file + "]")
                        .text())
                .isEqualTo("halal.pdf");
        for (var reader : List.of(owner, folk.aMemberOf(id, MemberRole.MEMBER), folk.aCoordinatorOf("35.07.24"))) {
            assertThat(pages.get(reader, "/files/" + file)).hasStatusOk();
        }
        for (var other : List.of(folk.aCoordinatorOf("35.07.13"), world.ownerOf(world.anEnterprise()))) {
            assertThat(pages.get(other, "/files/" + file)).hasStatus(404);
            assertThat(pages.get(other, address(certificate))).hasStatus(404);
            assertThat(pages.send(other, address(certificate) + "/scans/" + file + "/removal", Map.of()))
                    .hasStatus(404);
        }
        assertThat(pages.send(owner, address(certificate) + "/scans/" + file + "/removal", Map.of()))
                .hasStatus(303);
        assertThat(pages.get(owner, "/files/" + file)).hasStatus(404);
    }

    private String doubt(String kind, String number) {
        var answer = add(Map.of("kind", kind, "state", "held", "number", number));
        assertThat(answer).hasStatus(422);
        return SmePages.document(answer).select(".notice.warm").text();
    }

    private MvcTestResult add(Map<String, String> answers) {
        return pages.send(owner, address(UUID.randomUUID()), answers);
    }

    private MvcTestResult send(UUID certificate, String name, byte[] bytes) {
        return web.post()
                .uri(address(certificate))
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", bytes))
                .param("kind", "HALAL")
                .param("state", "held")
                .with(visits.by(owner))
                .exchange();
    }

    private String address(UUID certificate) {
        return "/enterprises/" + id + "/certificates/" + certificate;
    }

    private UUID product(String name) {
        var product = UUID.randomUUID();
        assertThat(pages.send(owner, "/enterprises/" + id + "/products/" + product, Map.of("name", name)))
                .hasStatus(303);
        return product;
    }

    private String publicPage(UUID product) {
        return SmePages.document(web.get()
                        .uri("/products/" + product)
                        .header("Accept-Language", "en")
                        .exchange())
                .select("main")
                .text();
    }

    private void endsOn(UUID certificate, LocalDate day) {
        jdbc.sql("update sme.certificate set expires_on = :day where id = :id")
                .param("day", day)
                .param("id", certificate)
                .update();
    }

    private List<Integer> reminded(UUID certificate) {
        return jdbc.sql("select days from sme.certificate_reminder where certificate_id = :id order by days desc")
                .param("id", certificate)
                .query(Integer.class)
                .list();
    }

    private List<String> facts() {
        return jdbc.sql("""
                select concat_ws('|', kind, state, begun_on, coalesce(expires_on::text, ''), public::text)
                  from facts.certificate where enterprise_id = :id
                """).param("id", id.value()).query(String.class).list();
    }
}
