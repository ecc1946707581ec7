package org.hexport.parties.helix.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hexport.HexportTest;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.hexport.platform.tables.FileImport;
import org.hexport.platform.tables.ImportReport;
import org.hexport.platform.tables.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class OfferImportTest {

    private static final String[] COLUMNS = {"actor", "helix", "role", "title", "capacity", "until", "districts", "from"
    };

    @Autowired
    @Qualifier("org.hexport.parties.helix.offers.OfferImport")
    private FileImport offers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Folk folk;

    @Autowired
    private People people;

    private String campus;

    @BeforeEach
    void anUnknownCampus() {
        campus = "Kampus " + UUID.randomUUID();
    }

    @Test
    void registersTheActorAndAddsItsOffers() {
        var report = take(
                row(campus, "A", "A1", "Kelas ekspor", "20", "2099-06-30", "35.07.24"),
                row(campus, "A", "A3", "Pendampingan", "5", "2099-06-30", "35.07.24"));

        assertThat(report.errors()).isEmpty();
        assertThat(report.added()).isEqualTo(2);
        assertThat(actors(campus)).containsExactly("A unstated 35.07.24");
    }

    @Test
    void changesNothingTheSecondTime() {
        var row = row(campus, "A", "A1", "Kelas ekspor", "20", "2099-06-30", "");
        take(row);
        var again = take(row);

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.added() + again.updated()).isZero();
        assertThat(actors(campus)).hasSize(1);
        assertThat(offersOf(campus)).hasSize(1);
    }

    @Test
    void changesTheSameOfferAndAddsNextYears() {
        take(row(campus, "A", "A1", "Kelas ekspor", "20", "2099-06-30", "", "2099-01-01"));
        var report = take(
                row(campus.toUpperCase(java.util.Locale.ROOT), "a", "A1", "kelas  ekspor", "25", "2099-07-31", ""),
                row(campus, "A", "A1", "Kelas ekspor", "20", "2100-06-30", "", "2100-01-01"));

        assertThat(report.errors()).isEmpty();
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.added()).isEqualTo(1);
        assertThat(offersOf(campus)).containsExactlyInAnyOrder("2099-01-01 25", "2100-01-01 20");
    }

    @Test
    void refusesASecondRowForTheSameOffer() {
        var report = take(
                row(campus, "A", "A1", "Kelas ekspor", "20", "2099-06-30", "35.07.24"),
                row(campus, "A", "A1", "Kelas ekspor", "30", "2099-06-30", "35.07.25"));

        assertThat(report.added()).isEqualTo(1);
        assertThat(lines(report)).containsExactly("3 title");
        assertThat(report.errors().getFirst().rule()).contains("row 2");
    }

    @Test
    void namesTheCellsThatItCanNotTake() {
        var report = take(
                row(campus, "A", "B1", "Kelas ekspor", "20", "2099-06-30", ""),
                row(campus, "X", "A1", "Kelas ekspor", "20", "2099-06-30", ""),
                row("", "A", "A1", "Kelas ekspor", "no", "soon", "35.07.99"));

        assertThat(lines(report))
                .containsExactlyInAnyOrder("2 role", "3 helix", "4 actor", "4 capacity", "4 until", "4 districts");
        assertThat(actors(campus)).isEmpty();
    }

    @Test
    void refusesAFileWithoutARequiredColumn() {
        var report = offers.take(
                Viewer.HOUSE, new Table(List.of("actor", "helix", "role", "title", "until"), List.of(), false));

        assertThat(lines(report)).containsExactly("1 capacity");
    }

    @Test
    void takesFromACoordinatorOnlyActorsOfTheRegion() {
        var coordinator = people.viewerOf(folk.aCoordinatorOf("35.73"));
        take(row(campus, "A", "A1", "Kelas ekspor", "20", "2099-06-30", "35.07.24"));
        var report = offers.take(
                coordinator,
                table(
                        row(campus, "A", "A1", "Kelas ekspor", "99", "2099-06-30", ""),
                        row(campus + " baru", "A", "A1", "Kelas lain", "20", "2099-06-30", "35.07.24"),
                        row(campus + " kota", "A", "A1", "Kelas kota", "20", "2099-06-30", "")));

        assertThat(lines(report)).containsExactly("2 actor", "3 actor");
        assertThat(report.added()).isEqualTo(1);
        assertThat(actors(campus + " kota")).containsExactly("A unstated 35.73");
        assertThat(offersOf(campus).getFirst()).endsWith(" 20");
    }

    @Test
    void letsTheActorsOwnManagersBringTheirOffers() {
        take(row(campus, "A", "A1", "Kelas ekspor", "20", "2099-06-30", "35.07.24"));
        var id = jdbc.sql("select id from facts.organisation where name = :name")
                .param("name", campus)
                .query(UUID.class)
                .single();
        var manager = people.viewerOf(folk.aMemberOf(new org.hexport.kernel.OrganisationId(id), MemberRole.MANAGER));
        var report =
                offers.take(manager, table(row(campus, "A", "A1", "Kelas ekspor", "30", "2099-06-30", "35.07.24")));

        assertThat(report.updated()).isEqualTo(1);
    }

    private ImportReport take(String[]... rows) {
        return offers.take(Viewer.HOUSE, table(rows));
    }

    private static Table table(String[]... rows) {
        return new Table(
                List.of(COLUMNS),
                IntStream.range(0, rows.length)
                        .mapToObj(i -> new Table.Row(i + 2, cells(rows[i])))
                        .toList(),
                false);
    }

    private static HashMap<String, String> cells(String[] row) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < row.length; i++) {
            if (!row[i].isEmpty()) {
                cells.put(COLUMNS[i], row[i]);
            }
        }
        return cells;
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static List<String> lines(ImportReport report) {
        return report.errors().stream()
                .map(error -> error.row() + " " + error.column())
                .toList();
    }

    private List<String> actors(String name) {
        return jdbc.sql("""
                select actor.helix || ' ' || actor.kind || ' ' || actor.district
                  from facts.actor
                  join facts.organisation on organisation.id = actor.id
                 where organisation.name = :name
                """).param("name", name).query(String.class).list();
    }

    private List<String> offersOf(String name) {
        return jdbc.sql("""
                select offer.from_day || ' ' || offer.capacity
                  from facts.offer
                  join facts.organisation on organisation.id = offer.actor_id
                 where organisation.name = :name
                """).param("name", name).query(String.class).list();
    }
}
