package org.hexport.views.insight.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.AccessLog;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.tables.TableFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class StandingTest {

    private static final String DISTRICT = "35.07.02";

    @Autowired
    SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    Standings standings;

    @Autowired
    AccessLog log;

    @Autowired
    JdbcClient jdbc;

    private String name;
    private PersonId officer;

    @BeforeEach
    void anEnterpriseOfALargeCeramicist() {
        name = world.name();
        world.take(
                Viewer.HOUSE,
                SmeWorld.table(
                        "name district kbli owner_sex annual_sales_idr",
                        name + "|" + DISTRICT + "|23932|f|60000000000",
                        world.name() + "|" + DISTRICT + "|13134|m|1000"));
        officer = folk.aCoordinatorOf("35.07");
    }

    @Test
    void countsByEveryFacetAndTheSumsAgree() {
        var all = standings.counts(Selection.of("35.07", Map.of("district", DISTRICT)));

        for (var facet : Facet.values()) {
            assertThat(all.byFacet().get(facet).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as(facet.word())
                    .isEqualTo(all.total());
        }
        assertThat(all.byFacet().get(Facet.DISTRICT)).containsOnlyKeys(DISTRICT);
        assertThat(all.byFacet().get(Facet.SIZE)).containsKey("large");
    }

    @Test
    void everyFigureOpensItsList() {
        var page = pages.page(officer, "/regions/35.07/standing?district=" + DISTRICT + "&size=large&sector=23");

        assertThat(page.select("#list").text()).contains(name);
        assertThat(page.select(".tags a").eachText()).anyMatch(text -> text.contains("Ceramics"));
        var total = page.select("#list h2").text();
        var back = pages.page(officer, page.select(".tags a:contains(Ceramics)").attr("href"));
        assertThat(back.select("a[href*='sector=23']")).isNotEmpty();
        assertThat(total).matches("\\d+ enterprises?");
    }

    @Test
    void theFilesHoldTheSameEnterprises() throws Exception {
        var query = "?district=" + DISTRICT + "&size=large&sector=23&sex=f";
        for (var ending : List.of("csv", "xlsx")) {
            var answer = pages.get(officer, "/regions/35.07/standing." + ending + query);
            assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("standing-35.07." + ending);
            assertThat(names(answer, ending)).as(ending).contains(name);
        }
    }

    private static List<String> names(MvcTestResult answer, String ending) throws java.io.IOException {
        var bytes = new ByteArrayInputStream(answer.getResponse().getContentAsByteArray());
        var table = ((TableFile.Readable) TableFile.read(bytes, "x." + ending)).table();
        assertThat(table.columns()).contains("rung", "class", "kbli", "open_gates");
        return table.rows().stream().map(row -> row.text("name")).toList();
    }

    @Test
    void theOwnersSeeWhoLookedInTheListAndInTheFiles() {
        var id = jdbc.sql("select id from facts.enterprise where name = :name")
                .param("name", name)
                .query((row, n) -> OrganisationId.of(row.getString("id")))
                .single();
        var address = "/regions/35.07/standing";
        var query = "?district=" + DISTRICT + "&size=large&sector=23&sex=f";
        pages.page(officer, address + query);
        assertThat(looks(id)).isOne();

        pages.get(officer, address + ".csv" + query);
        pages.get(officer, address + ".xlsx" + query);

        assertThat(looks(id)).isEqualTo(3);
        assertThat(pages.page(world.ownerOf(id), "/organisations/" + id + "/looks")
                        .text())
                .contains("where the enterprise stands, in a list of the region");
    }

    private long looks(OrganisationId id) {
        return log.latest(id, 50).stream()
                .filter(look -> look.what().equals("insight.standing.looked"))
                .mapToLong(AccessLog.Look::times)
                .sum();
    }

    @Test
    void whatIsNoValueFindsNothingAndIsNotRepeated() {
        var page = pages.page(officer, "/regions/35.07/standing?rung=%3Cscript%3E");

        assertThat(page.text()).contains("No enterprise like this");
        assertThat(page.html()).doesNotContain("<script>alert", "%3Cscript");
    }

    @Test
    void whoDoesNotOverseeTheRegionFindsNothing() {
        for (var stranger : List.of(folk.somebody(), folk.aCoordinatorOf("35.73"), folk.aCoordinatorOf(DISTRICT))) {
            for (var ending : List.of("", ".csv", ".xlsx")) {
                assertThat(pages.get(stranger, "/regions/35.07/standing" + ending))
                        .as(ending)
                        .hasStatus(404);
            }
        }
    }
}
