package org.hexport.top.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.hexport.HexportTest;
import org.hexport.parties.sme.SmePages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HexportTest
class PicturesTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester web;

    @Test
    void productsOfTheDemonstrationAreSeenOnTheirPagesAndSaidToBeDrawn() throws IOException {
        var products = jdbc.sql("""
                select product.id from facts.product join sme.enterprise on enterprise.id = product.enterprise_id
                 where enterprise.demo and enterprise.external_id = any (:keys)
                """)
                .param(
                        "keys",
                        Tale.rows("pictures").stream()
                                .map(row -> row.getField("enterprise"))
                                .toArray(String[]::new))
                .query(String.class)
                .list();
        assertThat(products).hasSizeGreaterThanOrEqualTo(10);
        for (var product : products) {
            for (var language : List.of("en", "id")) {
                var page = SmePages.document(web.get()
                        .uri("/products/" + product)
                        .locale(Locale.of(language))
                        .exchange());
                var picture = page.select(".photo img").first();
                assertThat(picture).as(product).isNotNull();
                assertThat(picture.attr("alt")).startsWith("Ilustrasi: ").contains("(illustration: ");
                assertThat(picture.attr("width")).isEqualTo("960");
                assertThat(picture.attr("srcset")).contains(" 320w", " 640w", " 960w");
            }
        }
        var address = SmePages.document(
                        web.get().uri("/products/" + products.getFirst()).exchange())
                .select(".photo img")
                .attr("src");
        var bytes = web.get().uri(address).exchange().getResponse().getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(320);
    }

    @Test
    void whoHasAnOwnerSaysOfWhichSex() {
        for (var sex : List.of("f", "m")) {
            assertThat(jdbc.sql("select count(*) from facts.enterprise where demo and owner_sex = :sex")
                            .param("sex", sex)
                            .query(Long.class)
                            .single())
                    .as(sex)
                    .isGreaterThan(10);
        }
        assertThat(jdbc.sql("""
                select count(*) from sme.enterprise
                 where demo and external_id in ('E05', 'E28', 'E40') and owner_sex is null
                """).query(Long.class).single())
                .as("cooperatives and groups")
                .isEqualTo(3);
    }
}
