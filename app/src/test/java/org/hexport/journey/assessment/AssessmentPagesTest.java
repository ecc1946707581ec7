package org.hexport.journey.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.browser.Html;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.readiness.Gates;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class AssessmentPagesTest {

    @Autowired
    Walk walk;

    @Autowired
    Folk folk;

    @Autowired
    Village village;

    @Autowired
    Gates gates;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    PersonId owner;
    OrganisationId workshop;

    @BeforeEach
    void anOwnerWithAWorkshop() {
        owner = folk.somebody();
        workshop = village.workshopOf(owner);
    }

    @Test
    void isATaskListOfElevenSteps() {
        var list = read("");
        assertThat(list.select(".row a")).hasSize(6);
        assertThat(list.text()).contains("Satu produk, satu negara");

        choose("Topeng kayu", "SG");
        list = read("");

        assertThat(list.select(".row a")).hasSize(11);
        assertThat(list.text()).contains("Topeng kayu ke Singapura", "0 dari 5");
        Html.of(list.outerHtml()).sound();
    }

    @Test
    void asksWhichProductAndCountryAndSaysWhatIsWrong() {
        var refused = walk.post(owner, address(""), "product", " ", "country", "ID", "lang", "id");

        assertThat(refused).hasStatus(422);
        assertThat(Walk.read(refused).select(".errors a").eachAttr("href")).containsExactly("#product", "#country");
    }

    @Test
    void theSameProductAndCountryAreChosenOnce() {
        var first = choose("Topeng kayu", "SG");

        assertThat(choose("topeng KAYU", "SG")).isEqualTo(first);
        assertThat(choose("topeng kayu", "MY")).isNotEqualTo(first);
        assertThat(read("?of=" + first).text()).contains("Topeng kayu ke Malaysia");
    }

    @Test
    void asksFiveQuestionsWithAnchorsAndWhy() {
        var page = read("/D1");
        Html.of(page.outerHtml()).sound();

        assertThat(page.select("fieldset")).hasSize(5);
        assertThat(page.select("input[type=radio]")).hasSize(5 * 7);
        assertThat(page.text()).contains("Ekspor baru menghasilkan setelah setahun", "Tidak berlaku untuk kami");
        assertThat(page.select("section:has(#D1\\.3) .tag").text()).isEqualTo("Syarat ekspor");
    }

    @Test
    void keepsAnAnswerTheMomentItIsGiven() {
        var kept = keep(owner, "D1.1", "3", "0");

        assertThat(kept).hasStatusOk();
        assertThat(Walk.read(kept).text()).isEqualTo("Tersimpan.");
        assertThat(Walk.read(kept).select("input[name=seen.D1.1]").val()).isNotEqualTo("0");
        assertThat(read("/D1").select("input[name=D1.1][checked]").val()).isEqualTo("3");
        assertThat(read("").text()).contains("1 dari 5");
    }

    @Test
    void theSameAnswerTwiceIsOneAnswer() {
        keep(owner, "D1.1", "3", "0");
        keep(owner, "D1.1", "3", "0");
        assertThat(rows("D1.1")).isEqualTo(1);

        keep(owner, "D1.1", "2", "0");
        assertThat(rows("D1.1")).isEqualTo(2);
    }

    @Test
    void savesAllFiveByTheButtonAndGoesOn() {
        var saved = walk.post(owner, address("/D1"), "D1.1", "3", "D1.2", "dk", "D1.3", "na", "note.D1.1", "buku kas");

        assertThat(saved).hasStatus(303).hasHeader("Location", address("/D2"));
        var page = read("/D1");
        assertThat(page.select("input[name=D1.2][checked]").val()).isEqualTo("dk");
        assertThat(page.select("input[name=note.D1.1]").val()).isEqualTo("buku kas");
        assertThat(rows("D1.4")).isZero();
    }

    @Test
    void losesNothingWhenOneAnswerIsRefused() {
        var refused = walk.post(
                owner,
                address("/D1"),
                "D1.1",
                "3",
                "D1.2",
                "x",
                "note.D1.4",
                "map",
                "note.D1.5",
                "y".repeat(301),
                "D1.5",
                "4");

        assertThat(refused).hasStatus(422);
        var page = Walk.read(refused);
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#D1.2", "#D1.4", "#note.D1.5");
        assertThat(page.select("input[name=D1.5][checked]").val()).isEqualTo("4");
        assertThat(rows("D1.1")).isEqualTo(1);
    }

    @Test
    void anAnswerGivenOnceServesEveryForm() {
        village.checked(workshop, Map.of("D8.1", "3", "D4.1", "2", "D3.1", "4"));
        var list = read("");
        assertThat(list.select("input[name=product]").val()).isEqualTo("topeng");
        assertThat(list.select("option[value=SG]").hasAttr("selected")).isTrue();
        var first = choose("topeng", "SG");
        assertThat(read("/D8").select("input[name=D8.1][checked]").val()).isEqualTo("3");
        assertThat(read("/D8").text()).contains("Dari dua belas pertanyaan");
        assertThat(read("/D4?of=" + first).select("input[name=D4.1][checked]").val())
                .isEqualTo("2");

        walk.post(owner, address("/D3?of=" + first), "D3.2", "4");
        var second = choose("topeng", "MY");

        assertThat(read("/D3?of=" + second).select("input[name=D3.2][checked]").val())
                .isEqualTo("4");
        assertThat(read("/D3?of=" + second).select("input[name=D3.1][checked]").val())
                .isEqualTo("4");
        assertThat(read("/D4?of=" + second).select("input[name=D4.1][checked]")).isEmpty();
        var third = choose("keripik", "SG");
        assertThat(read("/D3?of=" + third).select("input[checked]")).isEmpty();
    }

    @Test
    void aNewerCheckSaysWhatIsNewAndLeavesWhatIsTheSame() {
        keep(owner, "D8.1", "3", "0", "note.D8.1", "map biru");
        keep(owner, "D1.3", "3", "0");
        village.checked(workshop, Map.of("D8.1", "3", "D1.3", "1", "D4.1", "1"));

        assertThat(read("/D8").select("input[name=note.D8.1]").val()).isEqualTo("map biru");
        assertThat(read("/D1").select("input[name=D1.3][checked]").val()).isEqualTo("1");
    }

    @Test
    void whoComesSecondIsShownWhatChanged() {
        var helper = folk.somebody();
        helps(helper, null);
        keep(owner, "D1.1", "1", "0");
        var overtaken = keep(helper, "D1.1", "4", "0");

        assertThat(overtaken).hasStatus(422);
        var told = Walk.read(overtaken);
        assertThat(told.text()).contains("baru saja menjawab ini", "Baru gagasan, atau sesekali saja");
        assertThat(rows("D1.1")).isEqualTo(1);

        var seen = told.select("input[name=seen.D1.1]").val();
        assertThat(keep(helper, "D1.1", "4", seen)).hasStatusOk();
        assertThat(read("/D1").select("input[name=D1.1][checked]").val()).isEqualTo("4");
    }

    @Test
    void whoComesSecondWithoutScriptIsShownItToo() {
        var helper = folk.somebody();
        helps(helper, null);
        keep(owner, "D1.1", "1", "0");
        var overtaken = walk.post(helper, address("/D1"), "D1.1", "4", "D1.2", "2", "seen.D1.1", "0", "lang", "id");

        assertThat(overtaken).hasStatus(422);
        var page = Walk.read(overtaken);
        assertThat(page.select("input[name=D1.1][checked]").val()).isEqualTo("4");
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#D1.1");
        assertThat(rows("D1.2")).isEqualTo(1);
    }

    @Test
    void onesOwnEarlierAnswerOvertakesNobody() {
        keep(owner, "D1.1", "1", "0");

        assertThat(keep(owner, "D1.1", "2", "0")).hasStatusOk();
    }

    @Test
    void onlyThoseWhoAnswerForTheEnterpriseAnswer() {
        var coordinator = folk.aCoordinatorOf(Village.MALANG);
        for (var other : new PersonId[] {folk.somebody(), coordinator}) {
            assertThat(keep(other, "D1.1", "4", "0")).hasStatus(404);
            assertThat(walk.post(other, address("/D1"), "D1.1", "4")).hasStatus(404);
            assertThat(walk.post(other, address(""), "product", "x", "country", "SG"))
                    .hasStatus(404);
            assertThat(walk.post(other, result(""), "id", village.id().toString()))
                    .hasStatus(404);
        }
        assertThat(rows("D1.1")).isZero();
    }

    @Test
    void aHelperIsNamedOnTheAnswer() {
        var student = folk.somebody();
        helps(student, village.actorOf(folk.somebody(), Helix.ACADEMIC, "35.73"));
        keep(student, "D1.1", "4", "0");

        assertThat(read("/D1").text()).contains("mendampingi pemilik", "Mitra Uji");
    }

    @Test
    void answersAreSeenByOthersOnlyAsTheOwnerAgreed() {
        keep(owner, "D1.1", "4", "0");
        var coordinator = folk.aCoordinatorOf(Village.MALANG);
        assertThat(walk.get(coordinator, address("/D1"))).hasStatusOk();

        decides(false);
        assertThat(walk.get(coordinator, address("/D1"))).hasStatus(404);
        assertThat(walk.get(coordinator, address(""))).hasStatus(404);
        assertThat(walk.get(coordinator, result(""))).hasStatusOk();
        assertThat(walk.get(folk.somebody(), address("/D1"))).hasStatus(404);
        assertThat(walk.get(null, address("/D1"))).hasStatus(303);
    }

    @Test
    void whoKeepsTheRegisterVerifiesAndAChangedAnswerLosesIt() {
        keep(owner, "D8.1", "3", "0");
        var coordinator = folk.aCoordinatorOf(Village.MALANG);
        var reading = Walk.read(walk.get(coordinator, address("/D8?lang=id")));
        Html.of(reading.outerHtml()).sound();
        assertThat(reading.select("input[type=radio][name=D8.1]")).isEmpty();
        var number = reading.select("input[name=answer]").val();

        assertThat(verify(coordinator, "D8.1", number, "Melihat NIB")).hasStatus(303);
        assertThat(read("/D8").text()).contains("sudah diperiksa", "Melihat NIB");

        keep(owner, "D8.1", "4", number);
        assertThat(read("/D8").text()).doesNotContain("sudah diperiksa");
        assertThat(verify(coordinator, "D8.1", number, "Melihat NIB")
                        .getResponse()
                        .getHeader("Location"))
                .contains("not=D8.1");
        assertThat(read("/D8").text()).doesNotContain("sudah diperiksa");
    }

    @Test
    void neitherTheOwnerNorWhoAnsweredVerifies() {
        keep(owner, "D8.1", "3", "0");
        var number = read("/D8").select("input[name=seen.D8.1]").val();
        assertThat(verify(owner, "D8.1", number, "Ya")).hasStatus(404);
        assertThat(verify(folk.somebody(), "D8.1", number, "Ya")).hasStatus(404);

        var student = folk.somebody();
        helps(student, village.actorOf(folk.somebody(), Helix.ACADEMIC, "35.73"));
        assertThat(verify(student, "D8.1", number, "Ya")).hasStatus(303);
        keep(student, "D1.1", "4", "0");
        var own = read("/D1").select("input[name=seen.D1.1]").val();
        assertThat(verify(student, "D1.1", own, "Ya")).hasStatus(404);
        var trader = folk.somebody();
        helps(trader, village.actorOf(folk.somebody(), Helix.BUSINESS, "35.73"));
        assertThat(verify(trader, "D8.1", number, "Ya")).hasStatus(404);
    }

    @Test
    void showsIntervalsWhereSomethingIsNotKnown() {
        var subject = choose("topeng", "SG");
        walk.post(owner, address("/D1?of=" + subject), "D1.1", "4", "D1.2", "4", "D1.3", "2");

        var page = Walk.read(walk.get(owner, result("?of=" + subject + "&lang=id")));

        Html.of(page.outerHtml()).sound();
        assertThat(page.text()).contains("penilaian sementara", "Antara Belum sekarang dan Menyiapkan diri");
        assertThat(page.text()).contains("Jawaban ini akan menentukan:", "50–90");
        assertThat(page.select("svg.axes rect.area")).hasSize(1);
    }

    @Test
    void aRecordedResultOpensAndClosesGatesForEverybodyToRead() {
        var subject = answeredAll("3");
        walk.post(owner, address("/D8?of=" + subject), "D8.1", "1");
        assertThat(gates.openOf(workshop)).isEmpty();
        var record =
                read(owner, result("?of=" + subject)).select("input[name=id]").val();

        for (int twice = 0; twice < 2; twice++) {
            assertThat(walk.post(owner, result("?of=" + subject), "id", record))
                    .hasStatus(303)
                    .hasHeader("Location", result("?of=" + subject));
        }

        assertThat(gates.openOf(workshop)).containsExactly("D8.1");
        assertThat(fact()).isEqualTo("C1 null topeng SG [D8.1]");
        var page = read(folk.aCoordinatorOf(Village.MALANG), result(""));
        assertThat(page.text()).contains("Menyiapkan diri", "NIB dan NPWP", "Tetap sama dalam");
        assertThat(page.select("form input[name=id]")).isEmpty();
        assertThat(read(owner, "/my-steps/" + workshop).text()).contains("Syarat: topeng ke Singapura", "8 dari 9");
    }

    @Test
    void whatChangedSinceIsSaidWithoutScoresWhileChanceIsUnknown() {
        var subject = answeredAll("3");
        record(subject);
        walk.post(owner, address("/D6?of=" + subject), "D6.1", "1", "D6.2", "0");

        var page = read(owner, result("?of=" + subject));

        assertThat(page.text()).contains("Kembali belum lengkap: Harga FOB");
    }

    @Test
    void withEverythingVerifiedTheRecordBecomesReady() {
        var subject = answeredAll("3");
        record(subject);
        assertThat(fact()).startsWith("C2");
        var coordinator = folk.aCoordinatorOf(Village.MALANG);
        for (var item : List.of("D1.3", "D2.2", "D3.1", "D4.1", "D4.2", "D6.1", "D7.3", "D8.1", "D9.2")) {
            var dimension = Dimension.ofItem(item);
            var number = read("/" + dimension + "?of=" + subject)
                    .select("input[name=seen." + item + "]")
                    .val();
            assertThat(walk.post(
                            coordinator,
                            address("/" + dimension + "/" + item + "/verifications?of=" + subject),
                            "answer",
                            number,
                            "note",
                            "Dilihat"))
                    .hasStatus(303);
        }

        assertThat(fact()).startsWith("C3");
    }

    @Test
    void historiesCannotBeChanged() {
        keep(owner, "D1.1", "4", "0");
        for (var change : List.of("update assessment.answer set answer = '0'", "delete from assessment.answer")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("is a history");
        }
    }

    private String answeredAll(String answer) {
        var subject = choose("topeng", "SG");
        for (var dimension : Dimension.values()) {
            var fields = new ArrayList<String>();
            dimension.codes().forEach(item -> fields.addAll(List.of(item, answer)));
            walk.post(owner, address("/" + dimension + "?of=" + subject), fields.toArray(String[]::new));
        }
        return subject;
    }

    private void record(String subject) {
        var record =
                read(owner, result("?of=" + subject)).select("input[name=id]").val();
        assertThat(walk.post(owner, result("?of=" + subject), "id", record)).hasStatus(303);
    }

    private String choose(String product, String country) {
        var chosen = walk.post(owner, address(""), "product", product, "country", country);
        assertThat(chosen).hasStatus(303);
        return String.valueOf(chosen.getResponse().getHeader("Location")).split("of=")[1];
    }

    private MvcTestResult keep(PersonId person, String item, String answer, String seen, String... more) {
        var fields = new ArrayList<>(List.of(item, answer, "seen." + item, seen, "lang", "id"));
        fields.addAll(List.of(more));
        return walk.post(person, address("/" + Dimension.ofItem(item) + "/" + item), fields.toArray(String[]::new));
    }

    private MvcTestResult verify(PersonId person, String item, String number, String note) {
        var address = address("/" + Dimension.ofItem(item) + "/" + item + "/verifications");
        return walk.post(person, address, "answer", number, "note", note);
    }

    private Document read(String more) {
        return walk.read(owner, address(more));
    }

    private Document read(PersonId person, String address) {
        return walk.read(person, address);
    }

    private String address(String more) {
        return "/enterprises/" + workshop + "/assessment" + more;
    }

    private String result(String more) {
        return "/enterprises/" + workshop + "/readiness" + more;
    }

    private int rows(String item) {
        return jdbc.sql("select count(*) from assessment.answer where enterprise_id = :id and item = :item")
                .param("id", workshop.value())
                .param("item", item)
                .query(Integer.class)
                .single();
    }

    private String fact() {
        return jdbc.sql(
                        "select class, between_low, product, country, open_gates from facts.readiness where enterprise_id = :id")
                .param("id", workshop.value())
                .query((row, n) -> "%s %s %s %s %s"
                        .formatted(
                                row.getString(1), row.getString(2), row.getString(3), row.getString(4), List.of((Object
                                                [])
                                        row.getArray(5).getArray())))
                .single();
    }

    private void helps(PersonId helper, @Nullable OrganisationId organisation) {
        jdbc.sql("""
                insert into consent.help (id, enterprise_id, helper_id, organisation_id, owner, given, wording, given_at, recorded_by,
                                          helper, organisation)
                values (:id, :enterprise, :helper, :organisation, 'Pemilik', 'account', '1', :now, :owner, 'Penolong',
                        (select name from facts.organisation where id = :organisation))
                """)
                .param("id", UUID.randomUUID())
                .param("enterprise", workshop.value())
                .param("helper", helper.value())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("now", OffsetDateTime.now(clock))
                .param("owner", owner.value())
                .update();
    }

    private void decides(boolean yes) {
        jdbc.sql("""
                insert into consent.decision (enterprise_id, purpose, given, wording, decided_at, decided_by, decider)
                values (:enterprise, 'readiness', :yes, '1', :now, :owner, 'Pemilik')
                """)
                .param("enterprise", workshop.value())
                .param("yes", yes)
                .param("now", OffsetDateTime.now(clock))
                .param("owner", owner.value())
                .update();
    }

    @Test
    void theWholeInstrumentIsAsked() {
        assertThat(List.of(Dimension.values()).stream().flatMap(each -> each.codes().stream()))
                .containsExactlyElementsOf(Instrument.CURRENT.items().stream()
                        .map(item -> item.code())
                        .toList());
    }
}
