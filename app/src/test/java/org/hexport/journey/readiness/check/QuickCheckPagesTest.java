package org.hexport.journey.readiness.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.readiness.Gates;
import org.hexport.journey.readiness.HeardChecks;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.helix.Offer;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class QuickCheckPagesTest {

    @Autowired
    Walk walk;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Village village;

    @Autowired
    Gates gates;

    @Autowired
    HeardChecks heard;

    @Autowired
    JdbcClient jdbc;

    @Test
    void asksTwelveQuestionsInBothLanguages() {
        var indonesian = Walk.read(walk.get(null, "/check?lang=id"));
        var english = Walk.read(walk.get(null, "/check?lang=en"));

        assertThat(indonesian.select("fieldset")).hasSize(12);
        assertThat(indonesian.text()).contains("Apakah usaha Anda punya NIB dan NPWP yang berlaku?", "Tidak tahu");
        assertThat(english.select("fieldset")).hasSize(12);
        assertThat(english.text()).contains("Does your business have a valid NIB and NPWP?", "Don't know");
        assertThat(indonesian.select("input[type=radio]")).hasSize(12 * 6 + 1);
        assertThat(indonesian
                        .select("select[name=district] option[value=35.07.18]")
                        .text())
                .isEqualTo("Pakis");
    }

    @Test
    void answersAtOnceWithGatesAndStepsAndNeverAScore() {
        var token = UUID.randomUUID();

        assertThat(send(token, null, "D8.1", "3", "D1.3", "2", "D3.1", "1", "D4.1", "dk"))
                .hasStatus(303)
                .hasHeader("Location", "/check/" + token);
        var result = Walk.read(walk.get(null, "/check/" + token + "?lang=id"));

        assertThat(result.select("h1").text()).isEqualTo("Hasil untuk topeng <b>kayu</b> ke Singapura");
        assertThat(result.text())
                .contains(
                        "penilaian sementara", "1 dari 8 sudah lengkap", "Menyiapkan diri", "Penanggung jawab ekspor");
        assertThat(result.select("ol.rows > li")).hasSize(3);
        assertThat(result.select("ol.rows > li").first().text()).contains("Tulis satu nama yang mengurus ekspor");
        assertThat(result.text()).doesNotContain("%", "skor", "nilai Anda");
        assertThat(result.select("a[href=/join?then=/check/" + token + "/keep]").text())
                .isEqualTo("Simpan dengan akun");
    }

    @Test
    void keepsTheAnswersWhenTheFormIsRefused() {
        var refused =
                walk.post(null, "/check?lang=en", "product", "topeng", "D8.1", "3", "D6.1", "hack", "district", "1");

        assertThat(refused).hasStatus(422);
        var form = Walk.read(refused);
        assertThat(form.select(".errors a").eachAttr("href")).containsExactly("#district", "#D6.1", "#D1.3");
        assertThat(form.select("#D1\\.3-error").text()).contains("at least three");
        assertThat(form.select("input[name=product]").val()).isEqualTo("topeng");
        assertThat(form.select("input[name=D8.1][checked]").val()).isEqualTo("3");
    }

    @Test
    void theSameFormAgainIsTheSameCheck() {
        var token = UUID.randomUUID();

        send(token, null, "D8.1", "3", "D1.3", "3", "D4.1", "3");
        var again = send(token, null, "D8.1", "0", "D1.3", "0", "D4.1", "0");

        assertThat(again).hasStatus(303);
        assertThat(answers(token)).containsEntry("D8.1", "3").hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/check/%s", "/check/%s/keep"})
    void anAddressThatNobodyHasIsNotThere(String address) {
        assertThat(walk.get(null, address.formatted(UUID.randomUUID()))).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/check/1", "/check/' or 1=1 --", "/check/%2e%2e", "/check?enterprise=x"})
    void addressesThatAreNoneAreRefused(String address) {
        assertThat(walk.get(null, address).getResponse().getStatus()).isBetween(400, 404);
    }

    @Test
    void aVisitorIsSentToJoinAndComesBackToKeep() {
        var token = checkOf(null);

        assertThat(walk.get(null, "/check/" + token + "/keep"))
                .hasStatus(303)
                .hasHeader("Location", "/join?then=/check/" + token + "/keep");
        assertThat(walk.post(null, "/check/" + token + "/keep", "name", "x"))
                .hasStatus(303)
                .hasHeader("Location", "/join?then=/check/" + token + "/keep");
    }

    @Test
    void keepsTheCheckForAnEnterpriseThatIsRegisteredOnTheWay() {
        var token = checkOf(null);
        var owner = folk.somebody();

        var form = Walk.read(walk.get(owner, "/check/" + token + "/keep?lang=id"));
        assertThat(form.select("select[name=district] option[selected]").val()).isEqualTo(Village.PAKIS);
        var id = form.select("input[name=id]").val();
        var kept = register(token, owner, id);

        assertThat(kept).hasStatus(303).hasHeader("Location", "/check/" + token);
        assertThat(heard.of(token)).singleElement().satisfies(event -> {
            assertThat(event.district()).isEqualTo(Village.PAKIS);
            assertThat(event.openGates()).startsWith("D1.3", "D4.1").doesNotContain("D8.1");
            assertThat(people.viewerOf(owner).speaksFor(event.enterprise())).isTrue();
        });
        assertThat(Walk.read(walk.get(owner, "/check/" + token + "?lang=id")).text())
                .contains("Tersimpan untuk Sanggar Topeng Baru");
    }

    @Test
    void keepingTwiceIsKeepingOnce() {
        var token = checkOf(null);
        var owner = folk.somebody();
        var id = village.id().toString();

        register(token, owner, id);
        assertThat(register(token, owner, village.id().toString())).hasStatus(303);

        assertThat(heard.of(token)).hasSize(1);
        assertThat(people.viewerOf(owner).enterprises()).hasSize(1);
        assertThat(gateRows(people.viewerOf(owner).enterprises().iterator().next()))
                .isEqualTo(8);
    }

    @Test
    void aKeptCheckIsSeenOnlyByThoseWhoMaySeeTheEnterprise() {
        var owner = folk.somebody();
        var token = checkOf(null);
        register(token, owner, village.id().toString());

        assertThat(walk.get(owner, "/check/" + token)).hasStatusOk();
        assertThat(walk.get(folk.aCoordinatorOf(Village.MALANG), "/check/" + token))
                .hasStatusOk();
        assertThat(walk.get(null, "/check/" + token)).hasStatus(404);
        assertThat(walk.get(folk.somebody(), "/check/" + token)).hasStatus(404);
        assertThat(walk.get(folk.aCoordinatorOf("35.73"), "/check/" + token)).hasStatus(404);
    }

    @Test
    void nobodyKeepsACheckForAnEnterpriseOfOthers() {
        var token = checkOf(null);
        var mine = folk.somebody();
        village.workshopOf(mine);
        var theirs = village.workshopOf(folk.somebody());

        assertThat(walk.post(mine, "/check/" + token + "/keep", "enterprise", theirs.toString()))
                .hasStatus(404);
        assertThat(heard.of(token)).isEmpty();
    }

    @Test
    void nobodyTakesAKeptCheckAway() {
        var first = folk.somebody();
        var second = folk.somebody();
        var token = checkOf(null);
        register(token, first, village.id().toString());

        assertThat(register(token, second, village.id().toString())).hasStatus(422);
        assertThat(people.viewerOf(second).enterprises()).isEmpty();
    }

    @Test
    void anOwnerTakesTheCheckAgainAndTheHistoryStays() {
        var owner = folk.somebody();
        var enterprise = village.workshopOf(owner);
        var first = village.checked(enterprise, Map.of("D8.1", "0", "D1.3", "3", "D4.1", "3"));

        var form = Walk.read(walk.get(owner, "/check?lang=en&enterprise=" + enterprise));
        assertThat(form.select("input[name=product]").val()).isEqualTo("topeng");
        assertThat(form.select("select[name=district]")).isEmpty();
        var token = UUID.randomUUID();
        assertThat(walk.post(
                        owner,
                        "/check",
                        "id",
                        token.toString(),
                        "enterprise",
                        enterprise.toString(),
                        "D8.1",
                        "3",
                        "D1.3",
                        "3",
                        "D4.1",
                        "3"))
                .hasStatus(303)
                .hasHeader("Location", "/check/" + token);

        assertThat(gates.openOf(enterprise)).doesNotContain("D8.1");
        assertThat(walk.get(owner, "/check/" + first)).hasStatusOk();
        assertThat(gateRows(enterprise)).isEqualTo(16);
    }

    @Test
    void nobodyTakesTheCheckForAnEnterpriseOfOthers() {
        var enterprise = village.workshopOf(folk.somebody());

        assertThat(walk.get(folk.somebody(), "/check?enterprise=" + enterprise)).hasStatus(404);
        assertThat(walk.post(folk.somebody(), "/check", "enterprise", enterprise.toString(), "D8.1", "3"))
                .hasStatus(404);
        assertThat(walk.post(null, "/check", "enterprise", enterprise.toString(), "D8.1", "3"))
                .hasStatus(404);
    }

    @Test
    void anActClosesAGateOnceAndTheClassFollows() {
        var enterprise = village.workshopOf(folk.somebody());
        village.checked(enterprise, allAt("3", "D8.1", "0"));
        var act = new ActId(village.id());

        assertThat(fact(enterprise)).isEqualTo("35.07.18 7 [D8.1] C1");
        gates.close(enterprise, "D8.1", act);
        gates.close(enterprise, "D8.1", act);

        assertThat(gates.openOf(enterprise)).isEmpty();
        assertThat(gateRows(enterprise)).isEqualTo(9);
        assertThat(fact(enterprise)).isEqualTo("35.07.18 8 [] C3");
    }

    @Test
    void theHistoryOfTheGatesCannotBeChanged() {
        var enterprise = village.workshopOf(folk.somebody());
        village.checked(enterprise, allAt("3"));

        for (var change : List.of(
                "update readiness.gate_state set met = false",
                "delete from readiness.gate_state",
                "truncate readiness.gate_state",
                "update readiness.answer set answer = '4'",
                "delete from readiness.answer",
                "truncate readiness.answer")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("is a history");
        }
    }

    @Test
    void showsTheNearestOfferThatLiftsWhatIsInTheWay() {
        var manager = folk.somebody();
        var far = village.actorOf(manager, Helix.ACADEMIC, "35.73");
        var near = village.actorOf(manager, Helix.GOVERNMENT, Village.PAKIS);
        village.offerOf(far, HelixRole.TRAINING, "Klinik jauh", Barrier.ENV_S3);
        village.offerOf(near, HelixRole.HUMAN_RESOURCES, "Klinik dekat", Barrier.ENV_S3, Barrier.MPR5);
        village.offerOf(near, HelixRole.HUMAN_RESOURCES, "Klinik lain", Barrier.TSK1);
        village.offerOf(
                near,
                HelixRole.HUMAN_RESOURCES,
                "Klinik kecamatan lain",
                new Offer.Audience(List.of(), List.of(), List.of(), List.of(Village.SINGOSARI), List.of()),
                Barrier.ENV_S3);
        var token = UUID.randomUUID();
        send(token, null, pairs(allAt("4", "D2.2", "0")));

        var result = Walk.read(walk.get(null, "/check/" + token + "?lang=id"));

        assertThat(result.text()).contains("Klinik dekat", "di kecamatan Anda", "Gratis");
        assertThat(result.text()).doesNotContain("Klinik jauh", "Klinik lain", "Klinik kecamatan lain");
    }

    private UUID checkOf(@Nullable PersonId visitor) {
        var token = UUID.randomUUID();
        send(token, visitor, "D8.1", "3", "D1.3", "2", "D4.1", "dk", "D3.1", "3");
        return token;
    }

    private MvcTestResult register(UUID token, PersonId owner, String id) {
        return walk.post(
                owner,
                "/check/" + token + "/keep",
                "id",
                id,
                "enterprise",
                "new",
                "name",
                "Sanggar Topeng Baru",
                "district",
                Village.PAKIS);
    }

    private MvcTestResult send(UUID token, @Nullable PersonId visitor, String... answers) {
        var fields = new java.util.ArrayList<>(List.of(
                "id", token.toString(), "product", "topeng <b>kayu</b>", "country", "SG", "district", Village.PAKIS));
        fields.addAll(List.of(answers));
        return walk.post(visitor, "/check", fields.toArray(String[]::new));
    }

    private Map<String, String> answers(UUID check) {
        var answers = new java.util.TreeMap<String, String>();
        jdbc.sql("select item, answer from readiness.answer where check_id = :id")
                .param("id", check)
                .query(row -> {
                    answers.put(row.getString("item"), row.getString("answer"));
                });
        return answers;
    }

    private int gateRows(OrganisationId enterprise) {
        return jdbc.sql("select count(*) from readiness.gate_state where enterprise_id = :id")
                .param("id", enterprise.value())
                .query(Integer.class)
                .single();
    }

    private String fact(OrganisationId enterprise) {
        return jdbc.sql("select * from facts.readiness where enterprise_id = :id")
                .param("id", enterprise.value())
                .query((row, n) -> "%s %s %s %s"
                        .formatted(
                                row.getString("district"),
                                row.getInt("gates_met"),
                                List.of((Object[]) row.getArray("open_gates").getArray()),
                                row.getString("best_class")))
                .single();
    }

    private static Map<String, String> allAt(String value, String... but) {
        var answers = new java.util.TreeMap<String, String>();
        for (var item : List.of(
                "D1.3", "D2.2", "D3.1", "D3.2", "D4.1", "D4.2", "D5.1", "D6.1", "D7.2", "D7.3", "D8.1", "D10.2")) {
            answers.put(item, value);
        }
        for (int i = 0; i < but.length; i += 2) {
            answers.put(but[i], but[i + 1]);
        }
        return answers;
    }

    private static String[] pairs(Map<String, String> answers) {
        return answers.entrySet().stream()
                .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
    }
}
