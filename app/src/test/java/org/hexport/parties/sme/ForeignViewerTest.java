package org.hexport.parties.sme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.kernel.Quarter;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another's row is not there, whatever the address. */
@HexportTest
class ForeignViewerTest {

    @Autowired
    SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void findsNoPageAndChangesNothing() {
        var id = world.anEnterprise();
        var quarter = Quarter.of(LocalDate.now(clock)).previous();
        var product = world.id();
        var reads = List.of(
                "/enterprises/" + id,
                "/enterprises/" + id + "/profile",
                "/enterprises/" + id + "/profile/place",
                "/enterprises/" + id + "/products/new",
                "/enterprises/" + id + "/products/" + product + "/edit",
                "/outcomes/" + id + "/" + quarter);
        var writes = List.of(
                "/enterprises/" + id + "/profile/place",
                "/enterprises/" + id + "/profile/owner/nik",
                "/enterprises/" + id + "/products/" + product,
                "/enterprises/" + id + "/products/" + product + "/removal",
                "/outcomes/" + id + "/" + quarter);
        var answers = Map.of(
                "version",
                "1",
                "name",
                "Taken",
                "district",
                "35.07.24",
                "report",
                product.toString(),
                "domestic",
                "1",
                "direct",
                "0",
                "indirect",
                "0");
        for (var stranger :
                List.of(folk.somebody(), world.ownerOf(world.anEnterprise()), folk.aCoordinatorOf("35.73"))) {
            reads.forEach(address ->
                    assertThat(pages.get(stranger, address)).as(address).hasStatus(404));
            writes.forEach(address -> assertThat(pages.send(stranger, address, answers))
                    .as(address)
                    .hasStatus(404));
        }
        assertThat(untouched(id)).isTrue();
    }

    @Test
    void whoOnlyLooksChangesNothing() {
        var id = world.anEnterprise();
        var analyst = folk.somebody();
        people.mandate(analyst, MandateKind.ANALYST, "35.07");
        for (var reader : List.of(analyst, folk.aMemberOf(id, MemberRole.MEMBER))) {
            var page = pages.page(reader, "/enterprises/" + id);
            assertThat(page.select("main a[href$=/profile]")).isEmpty();
            assertThat(pages.get(reader, "/enterprises/" + id + "/profile/business"))
                    .hasStatus(404);
            assertThat(pages.send(
                            reader,
                            "/enterprises/" + id + "/profile/business",
                            Map.of("version", "1", "name", "Taken", "district", "35.07.24")))
                    .hasStatus(404);
        }
        assertThat(untouched(id)).isTrue();
    }

    @Test
    void theLookOfAnotherIsOnRecordForTheEnterprise() {
        var id = world.anEnterprise();
        var owner = world.ownerOf(id);
        var coordinator = folk.aCoordinatorOf("35.07");

        assertThat(pages.page(coordinator, "/enterprises/" + id).text()).contains("can see that you looked");
        pages.page(owner, "/enterprises/" + id);

        assertThat(pages.page(owner, "/organisations/" + id + "/looks")
                        .select("main")
                        .text())
                .contains("the enterprise's page");
        assertThat(jdbc.sql("select person from identity.access_log where organisation = :id")
                        .param("id", id.value())
                        .query(java.util.UUID.class)
                        .list())
                .containsExactly(coordinator.value());
    }

    @Test
    void whatIsNoIdIsNotReadable() {
        assertThat(pages.get(folk.somebody(), "/enterprises/none").getResponse().getStatus())
                .isBetween(400, 404);
    }

    private boolean untouched(org.hexport.kernel.OrganisationId id) {
        return jdbc.sql("""
                select version = 1 and not exists (select from sme.product where enterprise_id = e.id)
                               and not exists (select from outcomes.outcome where enterprise_id = e.id)
                  from sme.enterprise e where id = :id
                """).param("id", id.value()).query(Boolean.class).single();
    }
}
