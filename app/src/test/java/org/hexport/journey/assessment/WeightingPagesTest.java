package org.hexport.journey.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.browser.Html;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class WeightingPagesTest {

    @Autowired
    Walk walk;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Village village;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient jdbc;

    PersonId officer;
    String programme;

    @BeforeEach
    void anOfficerAndAProgramme() {
        officer = folk.aCoordinatorOf(Village.SINGOSARI);
        programme = "Sekolah " + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void anOfficerSetsWeightsAndChangesThem() {
        assertThat(set(officer, null, Map.of("D4", "2,5", "D11", "0")))
                .hasStatus(303)
                .hasHeader("Location", "/weightings");
        var first = newest();
        assertThat(set(officer, first, Map.of("D4", "3", "reason", "Sertifikat dibayar")))
                .hasStatus(303);

        var page = walk.read(folk.somebody(), "/weightings");
        Html.of(page.outerHtml()).sound();
        var card = card(page);
        assertThat(card.text()).contains("Versi 2 yang berlaku", "Versi 2, ditetapkan oleh", "Sertifikat dibayar");
        assertThat(card.select("tbody tr:nth-child(4) td").eachText()).containsExactly("3", "2,5");
        assertThat(card.select("a[href^=/weightings/new]")).isEmpty();
        assertThat(card(walk.read(officer, "/weightings")).select("a[href^=/weightings/new]"))
                .hasSize(1);
    }

    @Test
    void theFormSaysWhatIsWrongAndLosesNothing() {
        var refused = set(officer, null, Map.of("D1", "-1", "D2", "1,55", "D3", "101", "D5", "", "reason", " "));

        assertThat(refused).hasStatus(422);
        var page = Walk.read(refused);
        Html.of(page.outerHtml()).sound();
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#D1", "#D2", "#D3", "#D5", "#reason");
        assertThat(page.select("input[name=D2]").val()).isEqualTo("1,55");
        assertThat(page.select("input[name=programme]").val()).isEqualTo(programme);
    }

    @Test
    void oneDimensionAtLeastCounts() {
        var nothing = new HashMap<String, String>();
        for (var dimension : Dimension.values()) {
            nothing.put(dimension.name(), "0");
        }

        var refused = set(officer, null, nothing);

        assertThat(refused).hasStatus(422);
        assertThat(Walk.read(refused).select(".errors a").eachAttr("href")).containsExactly("#D1");
    }

    @Test
    void aProgrammeIsSetUpOnceAndNobodyOverwritesANewerVersion() {
        set(officer, null, Map.of());
        assertThat(Walk.read(set(officer, null, Map.of("programme", programme.toUpperCase(Locale.ROOT))))
                        .select(".errors a")
                        .eachAttr("href"))
                .containsExactly("#programme");

        var first = newest();
        set(officer, first, Map.of("D1", "4"));
        var late = set(officer, first, Map.of("D1", "7"));
        assertThat(late).hasStatus(422);
        assertThat(Walk.read(late).select("input[name=D1]").val()).isEqualTo("7");
    }

    @Test
    void theSameVersionSentTwiceIsOne() {
        var id = UUID.randomUUID().toString();
        set(officer, null, Map.of("id", id));

        assertThat(set(officer, null, Map.of("id", id))).hasStatus(303);
        assertThat(jdbc.sql("select count(*) from readiness.weighting where programme = :name")
                        .param("name", programme)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyOfficersOfTheRegionAndAdministratorsSetThem() {
        var owner = folk.somebody();
        village.workshopOf(owner);
        set(officer, null, Map.of());
        var first = newest();
        var elsewhere = folk.aCoordinatorOf("35.73");
        for (var other : new PersonId[] {owner, folk.somebody(), elsewhere}) {
            assertThat(walk.get(other, "/weightings/new?after=" + first)).hasStatus(404);
            assertThat(set(other, first, Map.of())).hasStatus(404);
        }
        assertThat(walk.get(owner, "/weightings/new")).hasStatus(404);
        assertThat(set(owner, null, Map.of("programme", "x"))).hasStatus(404);
        assertThat(set(elsewhere, null, Map.of("programme", "x"))).hasStatus(422);
        assertThat(walk.get(null, "/weightings")).hasStatus(303);
        assertThat(set(folk.anAdministrator(), first, Map.of())).hasStatus(303);
    }

    @Test
    void aResultShowsTheClassUnderEachBesideTheEqualOne() {
        set(officer, null, Map.of("D3", "0", "D4", "0", "D5", "0", "D6", "0", "D9", "0"));
        var owner = folk.somebody();
        var workshop = village.workshopOf(owner, Village.SINGOSARI);
        answered(owner, workshop);

        for (var reader : List.of(owner, officer)) {
            var page = walk.read(reader, "/enterprises/" + workshop + "/readiness");
            Html.of(page.outerHtml()).sound();
            var rows = page.select("section:has(h2:containsOwn(Dengan bobot program)) .row");
            assertThat(rows.first().text()).contains("Semua setara", "Siap ekspor lewat pedagang");
            assertThat(rows.eachText())
                    .anySatisfy(row ->
                            assertThat(row).contains(programme + ", versi 1", "Menyiapkan diri", "tetap dalam 100 %"));
        }
        assertThat(walk.get(folk.somebody(), "/enterprises/" + workshop + "/readiness"))
                .hasStatus(404);
    }

    @Test
    void elsewhereTheyAreNotShown() {
        set(officer, null, Map.of());
        var owner = folk.somebody();
        var workshop = village.workshopOf(owner);
        answered(owner, workshop);

        assertThat(walk.read(owner, "/enterprises/" + workshop + "/readiness").text())
                .doesNotContain(programme);
    }

    @Test
    void weightingsAreAHistory() {
        set(officer, null, Map.of());

        assertThatThrownBy(() ->
                        jdbc.sql("update readiness.weighting set version = 9").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is a history");
    }

    /** With the product at its best and the organisation as weak as a trader's supplier may be: 75 of 100 with all alike, 45 without the product. */
    private void answered(PersonId owner, OrganisationId workshop) {
        var answers = new HashMap<String, String>();
        for (var dimension : Dimension.values()) {
            dimension.codes().forEach(item -> answers.put(item, dimension.isOfTheOrganisation() ? "2" : "4"));
        }
        answers.putAll(Map.of("D1.3", "3", "D8.1", "3"));
        assessments.record(people.viewerOf(owner), village.id(), workshop, "topeng", "SG", answers);
    }

    private MvcTestResult set(PersonId person, @Nullable String after, Map<String, String> given) {
        var fields = new HashMap<String, String>();
        for (var dimension : Dimension.values()) {
            fields.put(dimension.name(), "1");
        }
        fields.putAll(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "region",
                Village.SINGOSARI,
                "programme",
                programme,
                "reason",
                "Uji",
                "lang",
                "id"));
        fields.putAll(given);
        var flat = new ArrayList<String>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return walk.post(
                person, "/weightings/new" + (after == null ? "" : "?after=" + after), flat.toArray(String[]::new));
    }

    private String newest() {
        return jdbc.sql("select id from readiness.weighting where programme = :name order by version desc limit 1")
                .param("name", programme)
                .query(String.class)
                .single();
    }

    private Element card(Element page) {
        return page.select("section.card:has(h2:containsOwn(" + programme + "))")
                .first();
    }
}
