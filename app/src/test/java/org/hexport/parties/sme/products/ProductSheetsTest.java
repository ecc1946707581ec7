package org.hexport.parties.sme.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.files.Snapshots;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** All that is told of a product, its pictures, and how both are shown to anybody. */
@HexportTest
class ProductSheetsTest {

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

    @Test
    void tellsBuyersAllThatIsKnown() {
        var id = world.anEnterprise();
        var product = add(
                id,
                world.ownerOf(id),
                Map.of(
                        "name", "Kain batik " + world.word(),
                        "name_en", "Batik cloth",
                        "description_id", "Batik tulis dari Singosari.",
                        "description_en", "Hand-drawn batik.\n\nWash it cold.",
                        "description_ar", "باتيك مرسوم باليد",
                        "hs6", "5208.51",
                        "hs8", "5208 51 10",
                        "min_order", "10",
                        "monthly_capacity", "1.200",
                        "tags", "natural_dye"));

        var page = SmePages.document(web.get()
                .uri("/products/" + product)
                .header("Accept-Language", "en")
                .exchange());
        assertThat(page.select("main").text())
                .contains("Hand-drawn batik.", "520851 (HS 2022)", "52085110, as its maker says", "10 ", "1,200")
                .contains("Natural dyes");
        assertThat(page.select("[lang=ar][dir=rtl] p").text()).isEqualTo("باتيك مرسوم باليد");
        assertThat(page.select("details [lang=id] p").text()).isEqualTo("Batik tulis dari Singosari.");
        assertThat(page.select(".photo.kawung.wide")).hasSize(1);
    }

    @Test
    void publicPagesStayLightWithoutTheirPhotos() throws IOException {
        var style =
                web.get().uri("/assets/hexport.css").exchange().getResponse().getContentAsByteArray();
        var catalogue = web.get().uri("/products").exchange().getResponse().getContentAsByteArray();

        assertThat(packed(style) + packed(catalogue)).isLessThan(60_000);
    }

    private static int packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        }
        return packed.size();
    }

    @Test
    void doubtsANumberOfAnEarlierVersionOnceAndKeepsItWhereTheOwnerIsSure() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        var product = UUID.randomUUID();
        var address = "/enterprises/" + id + "/products/" + product;

        var doubted = pages.send(owner, address, Map.of("name", "Bingkai", "hs6", "4414.00"));
        assertThat(doubted).hasStatus(422);
        assertThat(SmePages.document(doubted).select(".notice.warm").text())
                .contains("441400 is a number of an earlier version", "441410, 441490");
        var form = new HashMap<>(SmePages.form(SmePages.document(doubted), address));
        form.put("sure", "441400");
        assertThat(pages.send(owner, address, form)).hasStatus(303);
        assertThat(web.get().uri("/products/" + product).header("Accept-Language", "en"))
                .bodyText()
                .contains("441400, of an earlier version");
    }

    @Test
    void findsANumberByWordsAndTakesSixDigitsOutOfEight() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        var address = "/enterprises/" + id + "/products/" + UUID.randomUUID();

        assertThat(SmePages.document(pages.send(owner, address, Map.of("name", "Keripik", "hs6", "tempe")))
                        .select(".errors")
                        .text())
                .contains("200819 (Tempeh chips)");
        assertThat(SmePages.document(
                                pages.send(owner, address, Map.of("name", "K", "hs6", "200819", "hs8", "19059090")))
                        .select(".errors")
                        .text())
                .contains("do not begin with 200819");
        assertThat(pages.send(owner, address, Map.of("name", "Keripik", "hs6", "20081910")))
                .hasStatus(303);
        var page = pages.page(owner, address + "/edit");
        assertThat(page.select("#hs6").val()).isEqualTo("200819");
        assertThat(page.select("#hs8").val()).isEqualTo("20081910");
        assertThat(page.select("#hs6-list option[value=090111]").text()).contains("Green robusta");
    }

    @Test
    void showsTheSecondOfTwoWhatTheFirstChanged() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        var product = add(id, owner, Map.of("name", "Kopi", "price_idr", "50000"));
        var address = "/enterprises/" + id + "/products/" + product;
        var mine = new HashMap<>(SmePages.form(pages.page(owner, address + "/edit"), address));
        var theirs = new HashMap<>(mine);
        theirs.put("price_idr", "65000");
        assertThat(pages.send(world.ownerOf(id), address, theirs)).hasStatus(303);

        mine.put("unit", "kg");
        var overtaken = pages.send(owner, address, mine);
        assertThat(overtaken).hasStatus(422);
        var again = SmePages.document(overtaken);
        assertThat(again.select(".notice.warm tbody").text()).contains("Price", "Rp50,000", "Rp65,000", "Orang");
        assertThat(again.select("#unit").val()).isEqualTo("kg");
        var form = new HashMap<>(SmePages.form(again, address));
        assertThat(pages.send(owner, address, form)).hasStatus(303);

        assertThat(jdbc.sql("select was ->> 'price_idr' from sme.product_past where product_id = :id order by version")
                        .param("id", product)
                        .query(String.class)
                        .list())
                .containsExactly("50000", "65000");
    }

    @Test
    void aFileThatTellsOfItAnewKeepsWhatItDoesNotTell() {
        var id = world.anEnterprise();
        var name = jdbc.sql("select name from facts.enterprise where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        var nib = world.nib();
        jdbc.sql("update sme.enterprise set nib = :nib where id = :id")
                .param("nib", nib)
                .param("id", id.value())
                .update();
        var product = add(
                id,
                world.ownerOf(id),
                Map.of("name", "Kopi", "hs6", "090121", "hs8", "09012110", "description_en", "Roasted slowly."));

        world.take(
                org.hexport.kernel.Viewer.HOUSE,
                SmeWorld.table("name district nib products", name + "|35.07.24|" + nib + "|Kopi:090122:75000"));

        assertThat(jdbc.sql("""
                select concat_ws('|', hs6, coalesce(hs8, '-'), price_idr, description_en, version)
                  from sme.product where id = :id
                """).param("id", product).query(String.class).single())
                .isEqualTo("090122|-|75000|Roasted slowly.|2");
    }

    @Test
    void showsUpToSixPhotosInTheirOrder() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        var product = add(id, owner, Map.of("name", "Topeng " + world.word()));
        var photos = "/enterprises/" + id + "/products/" + product + "/photos";

        for (int i = 0; i < 6; i++) {
            assertThat(send(owner, photos, Snapshots.jpeg(700 + i, 500), "Topeng " + i))
                    .hasStatus(303);
        }
        assertThat(send(owner, photos, Snapshots.jpeg(700, 500), "Again"))
                .as("the same picture once")
                .hasStatus(303);
        assertThat(SmePages.document(send(owner, photos, Snapshots.jpeg(900, 500), "Seventh"))
                        .select(".errors")
                        .text())
                .contains("There are 6 photos");
        assertThat(alts(product)).hasSize(6).startsWith("Topeng 0", "Topeng 1");

        var second = jdbc.sql("select file_id from facts.product_photo where product_id = :id and alt = 'Topeng 1'")
                .param("id", product)
                .query(UUID.class)
                .single();
        assertThat(pages.send(owner, photos + "/" + second + "/forward", Map.of()))
                .hasStatus(303);
        assertThat(alts(product)).startsWith("Topeng 1", "Topeng 0");
        var shown = SmePages.document(web.get().uri("/products/" + product).exchange());
        var first = shown.selectFirst(".photo.wide img");
        assertThat(first).isNotNull();
        assertThat(first.attr("alt")).isEqualTo("Topeng 1");
        assertThat(first.attr("srcset"))
                .isEqualTo("/files/%s/320.jpg 320w, /files/%s/640.jpg 640w, /files/%s/701.jpg 701w"
                        .formatted(second, second, second));
        assertThat(first.attr("width")).isEqualTo("701");
        assertThat(shown.select("ul.goods .photo img[loading=lazy]")).hasSizeGreaterThanOrEqualTo(5);

        assertThat(pages.send(owner, photos + "/" + second + "/removal", Map.of()))
                .hasStatus(303);
        assertThat(alts(product)).hasSize(5);
        assertThat(web.get().uri("/files/" + second + "/320.jpg")).hasStatus(404);
    }

    @Test
    void asksWhatAPhotoShowsAndRefusesWhatIsNone() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        var product = add(id, owner, Map.of("name", "Topeng"));
        var photos = "/enterprises/" + id + "/products/" + product + "/photos";

        var answer = SmePages.document(send(owner, photos, "Bukan foto".getBytes(), ""));
        assertThat(answer.select(".errors").text()).contains("what the photo shows");
        assertThat(SmePages.document(send(owner, photos, "Bukan foto".getBytes(), "Topeng"))
                        .select(".errors")
                        .text())
                .contains("This is not a picture that can be shown here");
        assertThat(SmePages.document(pages.get(owner, photos + "?large="))
                        .select(".errors")
                        .text())
                .contains("more than 15 MB");
        assertThat(alts(product)).isEmpty();
    }

    @Test
    void nobodyElseTouchesThem() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        var product = add(id, owner, Map.of("name", "Topeng"));
        var photos = "/enterprises/" + id + "/products/" + product + "/photos";
        send(owner, photos, Snapshots.jpeg(400, 400), "Topeng");
        var file = jdbc.sql("select file_id from facts.product_photo where product_id = :id")
                .param("id", product)
                .query(UUID.class)
                .single();
        var member = folk.aMemberOf(id, MemberRole.MEMBER);
        var stranger = world.ownerOf(world.anEnterprise());

        for (var other : List.of(member, stranger, folk.somebody())) {
            assertThat(pages.get(other, photos)).hasStatus(404);
            assertThat(send(other, photos, Snapshots.jpeg(500, 400), "x")).hasStatus(404);
            assertThat(pages.send(other, photos + "/" + file + "/removal", Map.of()))
                    .hasStatus(404);
        }
        var theirs = world.anEnterprise();
        assertThat(pages.send(
                        world.ownerOf(theirs),
                        "/enterprises/" + theirs + "/products/" + product + "/photos/" + file + "/removal",
                        Map.of()))
                .hasStatus(404);
        assertThat(alts(product)).hasSize(1);
    }

    private UUID add(OrganisationId id, PersonId owner, Map<String, String> answers) {
        var product = UUID.randomUUID();
        assertThat(pages.send(owner, "/enterprises/" + id + "/products/" + product, answers))
                .hasStatus(303);
        return product;
    }

    private MvcTestResult send(PersonId person, String address, byte[] bytes, String alt) {
        return web.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", "foto.jpg", "image/jpeg", bytes))
                .param("alt", alt)
                .header("Accept-Language", "en")
                .with(visits.by(person))
                .exchange();
    }

    private List<String> alts(UUID product) {
        return jdbc.sql("select alt from facts.product_photo where product_id = :id order by position")
                .param("id", product)
                .query(String.class)
                .list();
    }
}
