package org.hexport.parties.sme.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class ProductsTest {

    @Autowired
    SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    JdbcClient jdbc;

    @Test
    void addsAProductOnceHoweverOftenTheFormIsSent() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        var form = fresh(id, owner);
        var address = form.remove("address");
        form.putAll(Map.of(
                "name",
                "Keripik tempe",
                "name_en",
                "Tempeh chips",
                "hs6",
                "1905.90",
                "price_idr",
                "15.000",
                "unit",
                "bungkus"));

        assertThat(pages.send(owner, address, form)).hasStatus(303);
        assertThat(pages.send(owner, address, form)).hasStatus(303);

        assertThat(facts(id)).containsExactly("Keripik tempe|Tempeh chips|190590|15000|bungkus");
        var page = pages.page(owner, "/enterprises/" + id);
        assertThat(page.select(".good").text())
                .contains("Keripik tempe", "Tempeh chips", "HS 190590", "Rp15,000 per bungkus");
        assertThat(page.select(".good .kawung")).hasSize(1);
    }

    @Test
    void changesAndRemovesIt() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        add(id, owner, "Kopi");
        var edit = pages.page(owner, "/enterprises/" + id).select(".good a").attr("href");
        var address = edit.replace("/edit", "");
        var form = new HashMap<>(SmePages.form(pages.page(owner, edit), address));
        form.put("name", "Kopi robusta");

        assertThat(pages.send(owner, address, form)).hasStatus(303);
        assertThat(facts(id)).containsExactly("Kopi robusta||||");

        assertThat(pages.send(owner, address + "/removal", Map.of())).hasStatus(303);
        assertThat(facts(id)).isEmpty();
        assertThat(pages.get(owner, edit)).hasStatus(404);
        assertThat(pages.send(owner, address, form))
                .as("a removed product does not come back")
                .hasStatus(404);
    }

    @Test
    void refusesWhatIsNoProduct() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        add(id, owner, "Kopi");
        var form = fresh(id, owner);
        var address = form.remove("address");

        form.putAll(Map.of("name", " ", "hs6", "12", "price_idr", "cheap"));
        var answer = pages.send(owner, address, form);
        assertThat(answer).hasStatus(422);
        assertThat(SmePages.document(answer).select(".errors a")).hasSize(3);
        assertThat(SmePages.document(answer).select("#price_idr").val()).isEqualTo("cheap");

        form.putAll(Map.of("name", "KOPI", "hs6", "", "price_idr", ""));
        assertThat(SmePages.document(pages.send(owner, address, form))
                        .select(".errors")
                        .text())
                .contains("has a product of this name already");
        assertThat(facts(id)).hasSize(1);
    }

    @Test
    void doesNotTakeTheProductOfAnother() {
        var theirs = world.anEnterprise();
        add(theirs, world.ownerOf(theirs), "Batik");
        var product = jdbc.sql("select id from sme.product where enterprise_id = :id")
                .param("id", theirs.value())
                .query(java.util.UUID.class)
                .single();
        var ours = world.anEnterprise();
        var owner = world.ownerOf(ours);
        var base = "/enterprises/" + ours + "/products/" + product;

        assertThat(pages.get(owner, base + "/edit")).hasStatus(404);
        assertThat(pages.send(owner, base, Map.of("name", "Mine"))).hasStatus(404);
        pages.send(owner, base + "/removal", Map.of());

        assertThat(facts(theirs)).containsExactly("Batik||||");
    }

    private void add(OrganisationId id, PersonId owner, String name) {
        var form = fresh(id, owner);
        var address = form.remove("address");
        form.put("name", name);
        assertThat(pages.send(owner, address, form)).hasStatus(303);
    }

    private Map<String, String> fresh(OrganisationId id, PersonId owner) {
        var page = pages.page(owner, "/enterprises/" + id + "/products/new");
        var action = page.selectFirst("form[action*=/products/]").attr("action");
        var form = new HashMap<>(SmePages.form(page, action));
        form.put("address", action);
        return form;
    }

    private List<String> facts(OrganisationId id) {
        return jdbc.sql("""
                select concat_ws('|', name, coalesce(name_en, ''), coalesce(hs6, ''), coalesce(price_idr::text, ''), coalesce(unit, ''))
                  from facts.product where enterprise_id = :id
                """).param("id", id.value()).query(String.class).list();
    }
}
