package org.hexport.parties.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.parties.sme.SmeWorld.counts;
import static org.hexport.parties.sme.SmeWorld.table;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.parties.sme.profile.OwnerIdentities;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.hexport.platform.tables.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class DuplicatesTest {

    /** A district of its own, so that the queue holds only what a test puts there. */
    private static final String GEDANGAN = "35.07.29";

    @Autowired
    SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    JdbcClient jdbc;

    private static final String NIK = "3507131203900001";

    @Autowired
    OwnerIdentities identities;

    @Autowired
    People people;

    private PersonId official;
    private String nib;
    private String name;
    private Table again;

    @BeforeEach
    void aRowThatIsProbablyKnown() {
        jdbc.sql(
                        "update intake.probable_duplicate set state = 'different' where district = :district and state = 'open'")
                .param("district", GEDANGAN)
                .update();
        official = folk.aCoordinatorOf(GEDANGAN);
        nib = world.nib();
        name = world.name();
        world.take(Viewer.HOUSE, table("name district nib workers", name + "|" + GEDANGAN + "|" + nib + "|5"));
        again = table("name district workers products", name + "h|" + GEDANGAN + "|8|Kopi:090111:85000");
        assertThat(counts(world.take(Viewer.HOUSE, again))).containsExactly(1, 0, 0, 0, 1, 0);
    }

    @Test
    void asksTheOfficeOfTheDistrictSideBySide() {
        var page = pages.page(official, "/duplicates");

        assertThat(page.select("h2").eachText()).contains(name + "h");
        assertThat(page.select("main").text())
                .contains("similar name in the same district", "Workers In the register: 5 In the file: 8");
        assertThat(pages.page(official, "/enterprises").select("main").text()).contains("1 row of files may be");
    }

    @Test
    void theSameTakesWhatTheRowTells() {
        assertThat(pages.send(official, question() + "/same", Map.of())).hasStatus(303);

        assertThat(row()).containsEntry("name", name + "h").containsEntry("workers", 8);
        assertThat(jdbc.sql("select count(*) from facts.product where enterprise_id = :id")
                        .param("id", row().get("id"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(pages.page(official, "/duplicates").select("main").text()).contains("No row waits");
        assertThat(counts(world.take(Viewer.HOUSE, again))).containsExactly(1, 0, 0, 1, 0, 0);
    }

    @Test
    void anotherIsAddedAndNotAskedAgain() {
        assertThat(pages.send(official, question() + "/different", Map.of())).hasStatus(303);

        assertThat(row()).containsEntry("name", name).containsEntry("workers", 5);
        assertThat(jdbc.sql("select count(*) from sme.enterprise where name = :name")
                        .param("name", name + "h")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(counts(world.take(Viewer.HOUSE, again))).containsExactly(1, 0, 0, 1, 0, 0);
    }

    @Test
    void isAnsweredOnce() {
        var question = question();
        pages.send(official, question + "/different", Map.of());

        assertThat(pages.send(official, question + "/same", Map.of())).hasStatus(404);
        assertThat(pages.send(official, question + "/different", Map.of())).hasStatus(404);
    }

    @Test
    void isNotForOthers() {
        var elsewhere = folk.aCoordinatorOf("35.07.13");
        var question = question();

        assertThat(pages.page(elsewhere, "/duplicates").text()).doesNotContain(name);
        assertThat(pages.send(elsewhere, question + "/same", Map.of())).hasStatus(404);
        assertThat(pages.send(elsewhere, question + "/different", Map.of())).hasStatus(404);
        assertThat(pages.get(folk.somebody(), "/duplicates")).hasStatus(404);
        assertThat(row()).containsEntry("workers", 5);
    }

    @Test
    void aNumberThatIsTakenMeanwhileIsRefused() {
        var late = world.nib();
        world.take(Viewer.HOUSE, table("name district phone", name.substring(1) + "|" + GEDANGAN + "|" + folk.phone()));
        var waiting = table("name district nib", name + "|" + GEDANGAN + "|" + late);
        jdbc.sql("update sme.enterprise set nib = null where nib = :nib")
                .param("nib", nib)
                .update();
        assertThat(counts(world.take(Viewer.HOUSE, waiting))).containsExactly(1, 0, 0, 0, 1, 0);
        world.take(Viewer.HOUSE, table("name district nib", world.name() + "|35.07.13|" + late));
        var question = pages.page(official, "/duplicates")
                .select("form[action$=/different]")
                .last()
                .attr("action");

        var answer = pages.send(official, question, Map.of());

        assertThat(answer).hasStatus(422);
        assertThat(SmePages.document(answer).text()).contains("Another enterprise has this number");
    }

    @Test
    void theIdentityNumberWaitsSealedAndGoesWhereTheRowGoes() {
        var withNumber = again(NIK);
        assertThat(counts(world.take(Viewer.HOUSE, withNumber))).containsExactly(1, 0, 0, 0, 1, 0);
        var waiting = jdbc.sql(
                        "select nik, row::text as row from intake.probable_duplicate where district = :d and state = 'open'")
                .param("d", GEDANGAN)
                .query()
                .singleRow();
        assertThat((byte[]) waiting.get("nik")).isNotEmpty();
        assertThat(waiting.get("row").toString() + new String((byte[]) waiting.get("nik"), ISO_8859_1))
                .doesNotContain(NIK);
        assertThat(pages.page(official, "/duplicates").text())
                .contains("In the file: 3507*********001")
                .doesNotContain(NIK);

        assertThat(pages.send(official, question() + "/same", Map.of())).hasStatus(303);

        assertThat(kept(row().get("id"))).contains(NIK);
        assertThat(jdbc.sql("select count(*) from intake.probable_duplicate where district = :d and nik is not null")
                        .param("d", GEDANGAN)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(counts(world.take(Viewer.HOUSE, withNumber))).containsExactly(1, 0, 0, 1, 0, 0);
        assertThat(counts(world.take(Viewer.HOUSE, again("3507131203900002"))))
                .as("decided, and yet it tells a new number")
                .containsExactly(1, 0, 1, 0, 0, 0);
        assertThat(kept(row().get("id"))).contains("3507131203900002");
    }

    @Test
    void theIdentityNumberOfAnotherIsTheOthers() {
        assertThat(counts(world.take(Viewer.HOUSE, again(NIK)))).containsExactly(1, 0, 0, 0, 1, 0);

        assertThat(pages.send(official, question() + "/different", Map.of())).hasStatus(303);

        assertThat(kept(row().get("id"))).isEmpty();
        assertThat(kept(jdbc.sql("select id from sme.enterprise where name = :name")
                        .param("name", name + "h")
                        .query(UUID.class)
                        .single()))
                .contains(NIK);
    }

    private Table again(String nik) {
        return table("name district workers products nik", name + "h|" + GEDANGAN + "|8|Kopi:090111:85000|" + nik);
    }

    private Optional<String> kept(Object enterprise) {
        var id = new OrganisationId((UUID) enterprise);
        return identities.open(people.viewerOf(world.ownerOf(id)), id);
    }

    private String question() {
        var action = pages.page(official, "/duplicates")
                .select("form[action$=/same]")
                .attr("action");
        return action.substring(0, action.length() - "/same".length());
    }

    private Map<String, Object> row() {
        return jdbc.sql("select * from sme.enterprise where nib = :nib")
                .param("nib", nib)
                .query()
                .singleRow();
    }
}
