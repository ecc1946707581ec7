package org.hexport.parties.outcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexport.HexportTest;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.hexport.platform.tables.ImportReport;
import org.hexport.platform.tables.Table;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class OutcomesImportTest {

    private static final String COLUMNS =
            "nib period domestic_idr exports_direct_idr exports_indirect_idr imports_idr shipments countries modes workers source";

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    OutcomesImport reports;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theSameFileTwiceReportsOnceAndALaterOneReplaces() {
        var nib = registered();
        var first = SmeWorld.table(COLUMNS, nib + "|2025Q3|100|20|0|5|2|SG;NL|direct|7|document");

        assertThat(SmeWorld.counts(take(first))).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(SmeWorld.counts(take(first))).containsExactly(1, 0, 0, 1, 0, 0);
        assertThat(SmeWorld.counts(take(SmeWorld.table(COLUMNS, nib + "|2025Q3|100|30|0||2|SG||7|"))))
                .containsExactly(1, 0, 1, 0, 0, 0);

        assertThat(jdbc.sql("""
                        select exports_direct_idr || ' ' || array_to_string(countries, ',') || ' ' || source
                          from facts.outcome o join sme.enterprise e on e.id = o.enterprise_id where e.nib = :nib
                        """).param("nib", nib).query(String.class).list()).containsExactly("30 SG self");
    }

    @Test
    void namesRowColumnValueAndRule() {
        var nib = registered();

        var report = take(SmeWorld.table(
                COLUMNS,
                nib + "|2099Q1|100||||||||",
                "0000000000000|2025Q3|1||||||||",
                nib + "|2025Q3|1|5|||||||",
                nib + "|2025Q3|1|5|||1|Atlantis|post||",
                "|2025Q3|1||||||||"));

        assertThat(SmeWorld.counts(report)).containsExactly(5, 0, 0, 0, 0, 6);
        assertThat(SmeWorld.lines(report))
                .contains(
                        "f:2: period '2099Q1'",
                        "f:3: nib '0000000000000'",
                        "f:4: countries ''",
                        "f:5: countries 'Atlantis'",
                        "f:5: modes 'post'",
                        "f:6: nib ''");
    }

    @Test
    void anOfficeReportsOnlyOfItsRegion() {
        var nib = registered();
        var stranger = people.viewerOf(folk.aCoordinatorOf("35.73"));

        var report = reports.take(stranger, SmeWorld.table(COLUMNS, nib + "|2025Q3|100||||||||"));

        assertThat(SmeWorld.lines(report)).contains("an enterprise of your region");
        assertThat(List.of(report.added(), report.updated())).containsOnly(0);
    }

    private ImportReport take(Table table) {
        return reports.take(Viewer.HOUSE, table);
    }

    private String registered() {
        var nib = world.nib();
        world.take(Viewer.HOUSE, SmeWorld.table("name district nib", world.name() + "|35.07.24|" + nib));
        return nib;
    }
}
