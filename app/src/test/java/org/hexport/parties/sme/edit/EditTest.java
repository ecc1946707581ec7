package org.hexport.parties.sme.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Folk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class EditTest {

    @Autowired
    SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsWhatTheOwnerWrites() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        var name = world.name();
        var nib = world.nib();

        var answer = pages.send(
                owner,
                edit(id),
                form(
                        id,
                        owner,
                        Map.of(
                                "name", name,
                                "district", "35.07.13",
                                "phone", "0812 3456 7890",
                                "nib", nib,
                                "annual_sales_idr", "2.000.000.001",
                                "founded", "2014")));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/enterprises/" + id);
        assertThat(row(id))
                .containsEntry("name", name)
                .containsEntry("district", "35.07.13")
                .containsEntry("phone", "+6281234567890")
                .containsEntry("nib", nib)
                .containsEntry("size", "small")
                .containsEntry("founded", 2014)
                .containsEntry("version", 2);
        assertThat(jdbc.sql("select name || region_code from facts.organisation where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(name + "35.07.13");
        var page = pages.page(owner, "/enterprises/" + id);
        assertThat(page.select("h1").text()).isEqualTo(name);
        assertThat(page.text()).contains("Kepanjen", "0812-3456-7890", "Small", "by annual sales", "Rp2,000,000,001");
    }

    @Test
    void anEmptyFieldForgetsAFact() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        pages.send(owner, edit(id), form(id, owner, Map.of("village", "Pagentan")));

        pages.send(owner, edit(id), form(id, owner, Map.of("village", " ")));

        assertThat(row(id)).containsEntry("village", null).containsEntry("version", 3);
    }

    @Test
    void keepsTheAnswersAndSaysWhatIsWrong() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);

        var answer = pages.send(
                owner,
                edit(id),
                form(
                        id,
                        owner,
                        Map.of(
                                "name", "",
                                "district", "35.07.99",
                                "phone", "12",
                                "email", "nobody",
                                "nib", "12",
                                "kbli", "1",
                                "founded", "3000",
                                "workers", "many",
                                "annual_sales_idr", "1.5")));

        assertThat(answer).hasStatus(422).hasHeader("HX-Push-Url", "false");
        var page = SmePages.document(answer);
        assertThat(page.select(".errors a")).hasSize(9);
        assertThat(page.select("#workers").val()).isEqualTo("many");
        assertThat(page.select("#workers").attr("aria-invalid")).isEqualTo("true");
        assertThat(row(id)).containsEntry("version", 1);
    }

    @Test
    void refusesTheBusinessNumberOfAnother() {
        var nib = world.nib();
        var first = world.anEnterprise();
        var owner = world.ownerOf(first);
        pages.send(owner, edit(first), form(first, owner, Map.of("nib", nib)));
        var second = world.anEnterprise();
        var other = world.ownerOf(second);

        var answer = pages.send(other, edit(second), form(second, other, Map.of("nib", nib)));

        assertThat(answer).hasStatus(422);
        assertThat(SmePages.document(answer).select(".errors").text()).contains("Another enterprise has this number");
    }

    @Test
    void theSecondEditorIsShownWhatTheFirstChangedAndMayThenSave() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        var coordinator = folk.aCoordinatorOf("35.07");
        var opened = form(id, owner, Map.of("workers", "7"));
        pages.send(coordinator, edit(id), form(id, coordinator, Map.of("workers", "9", "village", "Losari")));

        var answer = pages.send(owner, edit(id), opened);

        assertThat(answer).hasStatus(422);
        var page = SmePages.document(answer);
        assertThat(page.select("[role=alert]").text())
                .contains("Somebody changed this", "Workers not known yet 9", "Village not known yet Losari");
        assertThat(page.select("#workers").val()).isEqualTo("7");
        assertThat(row(id)).containsEntry("workers", 9);

        assertThat(pages.send(owner, edit(id), SmePages.form(page, edit(id)))).hasStatus(303);
        assertThat(row(id)).containsEntry("workers", 7).containsEntry("version", 3);
    }

    @Test
    void anOfficialDoesNotMoveAnEnterpriseOutOfTheRegion() {
        var id = world.anEnterprise();
        var official = folk.aCoordinatorOf("35.07.24");

        var answer = pages.send(official, edit(id), form(id, official, Map.of("district", "35.07.13")));

        assertThat(answer).hasStatus(422);
        assertThat(row(id)).containsEntry("district", "35.07.24");
    }

    @Test
    void offersTheAssociationsAndKeepsOneByItsName() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        var association = world.name();
        var associationId = world.anAssociation(association);

        pages.send(owner, edit(id), form(id, owner, Map.of("association", association)));

        assertThat(row(id)).containsEntry("association_id", associationId.value());
        assertThat(pages.page(owner, edit(id))
                        .select("#association option[selected]")
                        .text())
                .isEqualTo(association);
    }

    private Map<String, String> form(
            OrganisationId id, org.hexport.kernel.PersonId person, Map<String, String> answers) {
        var form = new HashMap<>(SmePages.form(pages.page(person, edit(id)), edit(id)));
        form.putAll(answers);
        return form;
    }

    private static String edit(OrganisationId id) {
        return "/enterprises/" + id + "/edit";
    }

    private Map<String, Object> row(OrganisationId id) {
        return jdbc.sql("select * from sme.enterprise where id = :id")
                .param("id", id.value())
                .query()
                .singleRow();
    }
}
