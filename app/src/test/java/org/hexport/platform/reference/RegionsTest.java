package org.hexport.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.kernel.Viewer;
import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.Table;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class RegionsTest {

    @Autowired
    Regions regions;

    @Autowired
    RegionsImport regionsImport;

    @Autowired
    JdbcClient jdbc;

    @Test
    void malangIsThereFromTheFirstStart() {
        assertThat(regions.districtsOf("35.07"))
                .hasSize(33)
                .isSortedAccordingTo(java.util.Comparator.comparing(Region::name));
        assertThat(regions.find("35.07.24")).map(Region::name).contains("Singosari");
        assertThat(regions.find("3507280")).isEmpty();
        assertThat(regions.findDistrict("35.07")).isEmpty();
        assertThat(regions.nameOf("35.07")).isEqualTo("Kabupaten Malang");
        assertThat(regions.nameOf("99")).isEqualTo("99");
        assertThat(regions.districtsOf("35.73")).isEmpty();
    }

    @Test
    void publishesTilesThatNoTwoDistrictsShare() {
        var shared = jdbc.sql("""
                select count(*) - count(distinct (tile_column, tile_row)) from facts.region where parent = '35.07'
                """).query(Integer.class).single();

        assertThat(shared).isZero();
    }

    @Test
    void anAdministratorBringsAnotherRegencyAndTheSameFileChangesNothing() {
        var file = table(
                row(2, "91", "", "province", "Uji", "-4", "138"),
                row(3, "91.01", "", "regency", "Uji Barat", "-4.1", "138.1"),
                row(4, "910101", "", "district", "Uji Satu", "-4.1", "138.1"),
                row(5, "91.01.02", "91.01", "district", "Uji Dua", "", ""));

        regionsImport.take(Viewer.HOUSE, file);
        var again = regionsImport.take(Viewer.HOUSE, file);

        assertThat(again.unchanged()).isEqualTo(4);
        assertThat(again.added() + again.updated()).isZero();
        assertThat(regions.districtsOf("91.01")).extracting(Region::name).containsExactly("Uji Dua", "Uji Satu");
        assertThat(regions.find("91.01.02")).map(Region::lat).contains(-4.1);
    }

    @Test
    void refusesWhatHasNoPlace() {
        var report = regionsImport.take(
                Viewer.HOUSE,
                table(
                        row(2, "92.01", "", "regency", "Tanpa induk", "-4", "138"),
                        row(3, "93", "", "kingdom", "Salah tingkat", "-4", "138"),
                        row(4, "94", "", "province", "Tanpa pusat", "", ""),
                        row(5, "95", "", "province", "Di luar", "-94", "138")));

        assertThat(report.errors())
                .extracting(CellError::row, CellError::column)
                .contains(
                        org.assertj.core.api.Assertions.tuple(2, "parent"),
                        org.assertj.core.api.Assertions.tuple(3, "level"),
                        org.assertj.core.api.Assertions.tuple(4, "lat"),
                        org.assertj.core.api.Assertions.tuple(5, "lat"));
        assertThat(report.added()).isZero();
        assertThat(regions.find("95")).isEmpty();
    }

    @Test
    void nobodyElseChangesRegions() {
        var report = regionsImport.take(Viewer.ANYBODY, table(row(2, "96", "", "province", "X", "1", "1")));

        assertThat(report.errors())
                .extracting(CellError::rule)
                .containsExactly("only an administrator changes the regions");
        assertThat(regions.find("96")).isEmpty();
    }

    private static Table table(Table.Row... rows) {
        return new Table(List.of("code", "parent", "level", "name", "lat", "lon"), List.of(rows), false);
    }

    private static Table.Row row(
            int number, String code, String parent, String level, String name, String lat, String lon) {
        return new Table.Row(
                number, Map.of("code", code, "parent", parent, "level", level, "name", name, "lat", lat, "lon", lon));
    }
}
