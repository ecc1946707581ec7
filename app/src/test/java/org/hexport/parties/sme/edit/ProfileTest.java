package org.hexport.parties.sme.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.platform.identity.Folk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class ProfileTest {

    @Autowired
    SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId id;
    private PersonId owner;

    @BeforeEach
    void anEnterprise() {
        id = world.anEnterprise();
        owner = world.ownerOf(id);
    }

    @Test
    void everyFactThatIsNotTheOfficesOwnIsAskedOnce() {
        var asked = Arrays.stream(Step.values())
                .flatMap(step -> step.facts().stream())
                .toList();

        assertThat(asked).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Fact.values()).filter(fact -> !asked.contains(fact)))
                .containsExactly(Fact.WORKERS, Fact.EXTERNAL_ID);
    }

    @Test
    void theListSaysHowFarEachStepIsAndWhichComesNext() {
        var before = pages.page(owner, profile());
        assertThat(before.select(".row")).hasSize(Step.values().length);
        assertThat(before.text()).contains("0 of 8 steps complete", "Go on: The business");

        save(owner, "contact", Map.of("phone", "0812 3456 7890", "email", "sari@contoh.example"));

        var after = pages.page(owner, profile());
        assertThat(after.text()).contains("1 of 8 steps complete");
        assertThat(after.select(".row:contains(How to reach you)").text()).contains("complete");
    }

    @Test
    void keepsWhatTheOwnerWritesStepByStep() {
        var name = world.name();
        var nib = world.nib();

        save(owner, "business", Map.of("name", name, "founded", "2014", "kbli", "13134", "kbli_version", "2020"));
        save(owner, "place", Map.of("district", "35.07.13", "area_served", "35.79"));
        save(owner, "numbers", Map.of("nib", nib, "npwp", "02.183.241.5-652.000"));
        save(owner, "people", Map.of("workers_female", "7", "workers_male", "2"));
        save(owner, "sales", Map.of("annual_sales_idr", "2.000.000.001", "capital_idr", "5"));
        save(owner, "capacity", Map.of("capacity", "300", "capacity_unit", "potong"));

        assertThat(row())
                .containsEntry("name", name)
                .containsEntry("district", "35.07.13")
                .containsEntry("nib", nib)
                .containsEntry("npwp", "0021832415652000")
                .containsEntry("size", "small")
                .containsEntry("workers", 9)
                .containsEntry("area_served", "35.79")
                .containsEntry("version", 7);
        assertThat(jdbc.sql("select name || region_code from facts.organisation where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(name + "35.07.13");
        assertThat(pages.page(owner, "/enterprises/" + id).text())
                .contains(
                        "Kepanjen", "Small", "by annual sales", "Rp2,000,000,001", "13134 Batik", "300 potong a month");
    }

    @Test
    void anEmptyFieldForgetsAFactAndOtherStepsStay() {
        save(owner, "contact", Map.of("phone", "0812 3456 7890"));
        save(owner, "place", Map.of("village", "Pagentan"));

        save(owner, "place", Map.of("village", " "));

        assertThat(row()).containsEntry("village", null).containsEntry("phone", "+6281234567890");
    }

    @ParameterizedTest
    @CsvSource({
        "business, name, ''",
        "business, founded, 3000",
        "business, kbli, 1",
        "business, kbli_version, 1999",
        "place, district, 35.07.99",
        "place, postcode, 651",
        "place, area_served, mars",
        "contact, phone, 12",
        "contact, email, nobody",
        "numbers, nib, 12",
        "numbers, npwp, 1234",
        "people, workers_female, many",
        "people, workers_male, -3",
        "sales, annual_sales_idr, 1.5",
        "capacity, capacity, 1234567890",
        "owner, nik, 35071"
    })
    void keepsTheAnswersAndSaysWhatIsWrong(String step, String field, String typed) {
        var answer = send(owner, step, Map.of(field, typed));

        assertThat(answer).hasStatus(422).hasHeader("HX-Push-Url", "false");
        var page = SmePages.document(answer);
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#" + field);
        assertThat(page.select(".wrong")).hasSize(1);
        assertThat(row()).containsEntry("version", 1);
    }

    @Test
    void aTaxNumberThatDoesNotKeepItsRuleIsAskedAboutOnce() {
        var doubtful = "02.183.241.6-652.000";
        var answer = send(owner, "numbers", Map.of("npwp", doubtful));
        assertThat(answer).hasStatus(422);
        var again = SmePages.document(answer);
        assertThat(again.select("[name=npwp]").val()).isEqualTo(doubtful);
        var confirm = again.select("[name=confirmed]").val();

        save(owner, "numbers", Map.of("npwp", doubtful, "confirmed", confirm));

        assertThat(row()).containsEntry("npwp", "0021832416652000");
    }

    @Test
    void anIdentityNumberIsSealedShownMaskedAndOpenedForItsOwnerAlone() {
        var nik = "3507135203900002";
        var office = folk.aCoordinatorOf("35.07");
        save(owner, "owner", Map.of("owner", "Sari", "nik", nik));

        assertThat(jdbc.sql("select mask || encode(sealed, 'escape') from sme.owner_identity where enterprise_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .startsWith("3507*********002")
                .doesNotContain(nik);
        assertThat(pages.page(owner, step("owner")).text())
                .contains("3507*********002")
                .doesNotContain(nik);
        assertThat(SmePages.document(pages.send(owner, step("owner/nik"), Map.of()))
                        .text())
                .contains(nik);
        assertThat(pages.send(office, step("owner/nik"), Map.of())).hasStatus(404);
        assertThat(pages.page(office, "/enterprises/" + id).html()).doesNotContain(nik);

        save(owner, "owner", Map.of("owner", "Sari", "forget", "nik"));
        assertThat(pages.page(owner, step("owner")).text()).doesNotContain("3507*********002");
    }

    @Test
    void refusesTheBusinessNumberOfAnother() {
        var nib = world.nib();
        save(owner, "numbers", Map.of("nib", nib));
        id = world.anEnterprise();
        var other = world.ownerOf(id);

        var answer = send(other, "numbers", Map.of("nib", nib));

        assertThat(answer).hasStatus(422);
        assertThat(SmePages.document(answer).select(".errors").text()).contains("Another enterprise has this number");
    }

    @Test
    void theSecondEditorIsShownWhatTheFirstChangedInTheSameStepAndMayThenSave() {
        var coordinator = folk.aCoordinatorOf("35.07");
        var opened = form(owner, "place", Map.of("village", "Pagentan"));
        save(coordinator, "place", Map.of("village", "Losari", "postcode", "65153"));

        var answer = pages.send(owner, step("place"), opened);

        assertThat(answer).hasStatus(422);
        var page = SmePages.document(answer);
        assertThat(page.select("[role=alert]").text())
                .contains("Somebody changed this", "Village not known yet Losari", "Postcode not known yet 65153");
        assertThat(page.select("#village").val()).isEqualTo("Pagentan");
        assertThat(row()).containsEntry("village", "Losari");

        assertThat(pages.send(owner, step("place"), SmePages.form(page, step("place"))))
                .hasStatus(303);
        assertThat(row()).containsEntry("village", "Pagentan").containsEntry("version", 3);
    }

    @Test
    void whoEditsAnotherStepIsNotStopped() {
        var coordinator = folk.aCoordinatorOf("35.07");
        var opened = form(owner, "people", Map.of("workers_female", "7", "workers_male", "0"));
        save(coordinator, "place", Map.of("village", "Losari"));

        assertThat(pages.send(owner, step("people"), opened)).hasStatus(303);

        assertThat(row()).containsEntry("workers", 7).containsEntry("village", "Losari");
    }

    @Test
    void anOfficialDoesNotMoveAnEnterpriseOutOfTheRegion() {
        var official = folk.aCoordinatorOf("35.07.24");

        assertThat(send(official, "place", Map.of("district", "35.07.13"))).hasStatus(422);

        assertThat(row()).containsEntry("district", "35.07.24");
    }

    @Test
    void offersTheAssociationsAndKeepsOneByItsName() {
        var association = world.name();
        var associationId = world.anAssociation(association);

        save(owner, "business", Map.of("association", association));

        assertThat(row()).containsEntry("association_id", associationId.value());
        assertThat(pages.page(owner, step("business"))
                        .select("#association option[selected]")
                        .text())
                .isEqualTo(association);
    }

    @Test
    void thereIsNoOtherStep() {
        assertThat(pages.get(owner, step("nothing"))).hasStatus(404);
        assertThat(pages.get(folk.somebody(), profile())).hasStatus(404);
    }

    private void save(PersonId person, String step, Map<String, String> answers) {
        assertThat(send(person, step, answers)).hasStatus(303).hasHeader("Location", profile());
    }

    private MvcTestResult send(PersonId person, String step, Map<String, String> answers) {
        return pages.send(person, step(step), form(person, step, answers));
    }

    private Map<String, String> form(PersonId person, String step, Map<String, String> answers) {
        var form = new HashMap<>(SmePages.form(pages.page(person, step(step)), step(step)));
        form.putAll(answers);
        return form;
    }

    private String profile() {
        return "/enterprises/" + id + "/profile";
    }

    private String step(String step) {
        return profile() + "/" + step;
    }

    private Map<String, Object> row() {
        return jdbc.sql("select * from sme.enterprise where id = :id")
                .param("id", id.value())
                .query()
                .singleRow();
    }
}
