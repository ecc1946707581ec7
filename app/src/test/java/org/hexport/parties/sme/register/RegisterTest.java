package org.hexport.parties.sme.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hexport.HexportTest;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.hexport.platform.tables.TableFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HexportTest
class RegisterTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    org.hexport.parties.sme.SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Test
    void aVisitorSignsInFirst() {
        assertThat(mvc.get().uri("/enterprises")).hasStatus(303);
        assertThat(mvc.get().uri("/enterprises.csv")).hasStatus(303);
    }

    @Test
    void findsANameWithATypingErrorAndANumber() {
        var coordinator = folk.aCoordinatorOf("35.07");
        var nib = world.nib();
        var name = world.name();
        world.take(Viewer.HOUSE, SmeWorld.table("name district nib", name + "|35.07.24|" + nib));
        var typed = name.substring(0, 4) + name.substring(5);

        assertThat(names(page(coordinator, "/enterprises?q=" + typed))).containsExactly(name);
        assertThat(names(page(coordinator, "/enterprises?q=" + name.substring(2, 9))))
                .contains(name);
        assertThat(names(page(coordinator, "/enterprises?q=" + nib))).containsExactly(name);
        assertThat(names(page(coordinator, "/enterprises?q=" + typed + "&district=35.07.24")))
                .containsExactly(name);
        assertThat(names(page(coordinator, "/enterprises?q=" + typed + "&district=35.07.13")))
                .isEmpty();
        assertThat(names(page(coordinator, "/enterprises?q=" + typed + "&size=unknown")))
                .containsExactly(name);
        assertThat(names(page(coordinator, "/enterprises?q=" + typed + "&size=small")))
                .isEmpty();
    }

    @Test
    void filtersBySizeAndAssociation() {
        var association = world.name();
        var id = world.anAssociation(association);
        var member = folk.aMemberOf(id, MemberRole.MEMBER);
        var one = world.name();
        var other = world.name();
        world.take(
                Viewer.HOUSE,
                SmeWorld.table(
                        "name district nib annual_sales_idr association",
                        one + "|35.07.24|" + world.nib() + "|620000000|" + association,
                        other + "|35.07.13|" + world.nib() + "|2000000001|" + association));

        assertThat(names(page(member, "/enterprises"))).containsExactlyInAnyOrder(one, other);
        assertThat(names(page(member, "/enterprises?size=micro"))).containsExactly(one);
        assertThat(names(page(member, "/enterprises?size=small"))).containsExactly(other);
        assertThat(names(page(member, "/enterprises?association=" + id))).hasSize(2);
        assertThat(names(page(member, "/enterprises?association=none"))).isEmpty();
        assertThat(page(member, "/enterprises").text()).contains("2 enterprises");
    }

    @Test
    void showsEachEnterpriseOnceHoweverManyPartsThereAre() {
        var association = world.name();
        var member = folk.aMemberOf(world.anAssociation(association), MemberRole.MEMBER);
        var rows = new ArrayList<String>();
        var same = world.name();
        for (int i = 0; i < 121; i++) {
            rows.add((i < 60 ? same : world.name()) + "|35.07.24|" + world.nib() + "|" + association);
        }
        world.take(Viewer.HOUSE, SmeWorld.table("name district nib association", rows.toArray(String[]::new)));

        var links = new ArrayList<String>();
        var address = "/enterprises?size=unknown";
        var parts = 0;
        while (!address.isEmpty()) {
            var page = page(member, address);
            links.addAll(page.select(".row a[href^=/enterprises/]").eachAttr("href"));
            address = page.select("a[rel=next]").attr("href");
            parts++;
        }

        assertThat(parts).isEqualTo(3);
        assertThat(links).hasSize(121).doesNotHaveDuplicates();
    }

    @Test
    void showsTheSearchedInPartsToo() {
        var association = world.name();
        var member = folk.aMemberOf(world.anAssociation(association), MemberRole.MEMBER);
        var word = world.word();
        var rows = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            rows.add(word + " " + world.word() + "|35.07.24|" + world.nib() + "|" + association);
        }
        world.take(Viewer.HOUSE, SmeWorld.table("name district nib association", rows.toArray(String[]::new)));

        var first = page(member, "/enterprises?q=" + word);
        var second = page(member, first.select("a[rel=next]").attr("href"));

        assertThat(names(first)).hasSize(50);
        assertThat(names(second)).hasSize(10);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void showsNobodyElsesEnterprises() {
        var name = world.name();
        world.anEnterprise(name, SmeWorld.SINGOSARI);
        for (var person : List.of(folk.somebody(), world.ownerOf(world.anEnterprise()), folk.aCoordinatorOf("35.73"))) {
            assertThat(names(page(person, "/enterprises?q=" + name))).isEmpty();
            assertThat(text(person, "/enterprises.csv")).doesNotContain(name);
        }
    }

    @Test
    void saysWhatWillStandInAnEmptyRegister() {
        assertThat(page(folk.aCoordinatorOf("35.79"), "/enterprises").text())
                .contains("No enterprise yet", "take a file in");
        assertThat(page(folk.somebody(), "/enterprises").text()).contains("your association");
        assertThat(page(folk.aCoordinatorOf("35.07"), "/enterprises?q=qqxxqqxx").text())
                .contains("Nothing found");
    }

    @Test
    void escapesHostileNames() {
        var word = world.word();
        var name = "<script>alert('" + word + "')</script>";
        world.anEnterprise(name, SmeWorld.SINGOSARI);

        var page = page(folk.aCoordinatorOf("35.07"), "/enterprises?q=" + word);

        assertThat(names(page)).containsExactly(name);
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void theFileHasWhatTheViewerSeesAndCanBeTakenInAgain() throws IOException {
        var association = world.name();
        var member = folk.aMemberOf(world.anAssociation(association), MemberRole.MEMBER);
        var phone = folk.phone();
        var evil = "=HYPERLINK(\"http://evil\") " + world.word();
        var nib = world.nib();
        world.take(
                Viewer.HOUSE,
                SmeWorld.table(
                        "name district nib phone workers association products",
                        evil + "|35.07.24|" + nib + "|" + phone + "|9|" + association + "|Kopi: 090111:85000;Teh::"));

        var answer = mvc.get().uri("/enterprises.csv").with(visits.by(member)).exchange();

        assertThat(answer).hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment");
        var bytes = answer.getResponse().getContentAsByteArray();
        var table = ((TableFile.Readable) TableFile.read(new ByteArrayInputStream(bytes), "x.csv")).table();
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().text("name")).isEqualTo("'" + evil);
        assertThat(table.rows().getFirst().text("phone")).isEqualTo("'" + phone);
        assertThat(table.rows().getFirst().text("products")).isEqualTo("Kopi:090111:85000;Teh::");
        assertThat(SmeWorld.counts(world.take(Viewer.HOUSE, table))).containsExactly(1, 0, 0, 1, 0, 0);
    }

    @Test
    void theFileLeavesOutWhatTheOwnerDoesNotShare() throws Exception {
        var phone = folk.phone();
        var name = world.name();
        world.take(
                Viewer.HOUSE,
                SmeWorld.table("name district phone annual_sales_idr", name + "|35.07.24|" + phone + "|77777777"));
        var enterprise = world.named(name);
        var coordinator = folk.aCoordinatorOf("35.07");
        var address = "/enterprises.csv?q=" + name.replace(" ", "+");

        assertThat(export(coordinator, address)).contains(phone, "77777777");
        pages.send(
                world.ownerOf(enterprise), "/enterprises/" + enterprise + "/sharing", java.util.Map.of("sales", "no"));

        assertThat(export(coordinator, address)).contains(phone).doesNotContain("77777777");
        assertThat(pages.page(coordinator, "/enterprises/" + enterprise).text())
                .contains("does not share the rest")
                .doesNotContain("77,777,777");
    }

    private String export(org.hexport.kernel.PersonId person, String address) throws Exception {
        return mvc.get()
                .uri(address)
                .with(visits.by(person))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private List<String> names(Document page) {
        return page.select(".row a[href^=/enterprises/]").eachText();
    }

    private Document page(PersonId person, String address) {
        return Jsoup.parse(text(person, address));
    }

    private String text(PersonId person, String address) {
        var answer = mvc.get()
                .uri(java.net.URI.create(address.replace(" ", "%20")))
                .header("Accept-Language", "en")
                .with(visits.by(person))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
