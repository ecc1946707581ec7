package org.hexport.parties.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.parties.sme.SmeWorld.counts;
import static org.hexport.parties.sme.SmeWorld.lines;
import static org.hexport.parties.sme.SmeWorld.table;

import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.hexport.platform.tables.Table;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class EnterprisesImportTest {

    private static final String ALL =
            "name legal_form nib npwp nik owner owner_sex phone email district village address"
                    + " postcode kbli kbli_version founded workers capital_idr annual_sales_idr sales_year association products"
                    + " external_id";

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesEveryColumnAndTheSameFileChangesNothing() {
        var association = world.name();
        var associationId = world.anAssociation(association);
        var nib = world.nib();
        var name = world.name();
        var file = table(
                ALL,
                name + "|perorangan|" + nib + "|02.183.241.5-623.000|3507131203900001|Sri Rahayu|f|0812 3456 7890"
                        + "|sri@contoh.id|35.07.24|Pagentan|Jl. Raya 1|65153|13134|2020|2014|9|150000000|620000000|2025|"
                        + association + "|Kain batik:520851:250000;Syal::|M-" + nib);

        var first = world.take(Viewer.HOUSE, file);
        var second = world.take(Viewer.HOUSE, file);

        assertThat(lines(first)).isEmpty();
        assertThat(counts(first)).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(counts(second)).containsExactly(1, 0, 0, 1, 0, 0);
        assertThat(first.ignoredColumns()).containsExactly("nik");
        var row = withNib(nib);
        assertThat(row)
                .containsEntry("name", name)
                .containsEntry("npwp", "0021832415623000")
                .containsEntry("phone", "+6281234567890")
                .containsEntry("owner_sex", "f")
                .containsEntry("region", "35.07")
                .containsEntry("founded", 2014)
                .containsEntry("annual_sales_idr", 620_000_000L)
                .containsEntry("size", "micro")
                .containsEntry("association_id", associationId.value())
                .containsEntry("external_id", "M-" + nib);
        assertThat(row.keySet()).noneMatch(column -> column.contains("nik"));
        assertThat(jdbc.sql("select name || coalesce(hs6, '-') || coalesce(price_idr, 0) from facts.product"
                                + " where enterprise_id = :id order by name")
                        .param("id", row.get("id"))
                        .query(String.class)
                        .list())
                .containsExactly("Kain batik520851250000", "Syal-0");
        assertThat(jdbc.sql("select name || region_code || kind from facts.organisation where id = :id")
                        .param("id", row.get("id"))
                        .query(String.class)
                        .single())
                .isEqualTo(name + "35.07.24enterprise");
    }

    @Test
    void aNewIdentityNumberIsAChangeAndTheSameIsNone() {
        var nib = world.nib();
        var start = world.name() + "|35.07.24|" + nib + "|";
        var columns = "name district nib nik";
        world.take(Viewer.HOUSE, table(columns, start));

        assertThat(counts(world.take(Viewer.HOUSE, table(columns, start + "3507131203900001"))))
                .as("its enterprise had none")
                .containsExactly(1, 0, 1, 0, 0, 0);
        var sealed = sealed(nib);
        assertThat(counts(world.take(Viewer.HOUSE, table(columns, start + "3507131203900001"))))
                .containsExactly(1, 0, 0, 1, 0, 0);
        assertThat(counts(world.take(Viewer.HOUSE, table(columns, start)))).containsExactly(1, 0, 0, 1, 0, 0);
        assertThat(sealed(nib)).as("not even sealed anew").isEqualTo(sealed);

        assertThat(counts(world.take(
                        Viewer.HOUSE, table(columns, start + "3507131203900001", start + "3507131203900002"))))
                .as("the last row counts")
                .containsExactly(2, 0, 1, 1, 0, 0);
        assertThat(sealed(nib)).isNotEqualTo(sealed);
        assertThat(counts(world.take(Viewer.HOUSE, table(columns, start + "3507131203900002"))))
                .containsExactly(1, 0, 0, 1, 0, 0);
    }

    private byte[] sealed(String nib) {
        return jdbc.sql("""
                select sealed from sme.owner_identity join sme.enterprise on id = enterprise_id where nib = :nib
                """).param("nib", nib).query(byte[].class).single();
    }

    @Test
    void renamesAnEnterpriseWithTheSameBusinessNumber() {
        var nib = world.nib();
        var name = world.name();
        world.take(Viewer.HOUSE, table("name nib district workers", world.name() + "|" + nib + "|35.07.24|5"));

        var report = world.take(Viewer.HOUSE, table("name nib district", name + "|" + nib + "|35.07.13"));

        assertThat(counts(report)).containsExactly(1, 0, 1, 0, 0, 0);
        var row = withNib(nib);
        assertThat(row)
                .containsEntry("name", name)
                .containsEntry("district", "35.07.13")
                .containsEntry("workers", 5)
                .containsEntry("version", 2);
        assertThat(jdbc.sql("select name || region_code from facts.organisation where id = :id")
                        .param("id", row.get("id"))
                        .query(String.class)
                        .single())
                .isEqualTo(name + "35.07.13");
        assertThat(jdbc.sql("select fact || ':' || after from sme.enterprise_change where enterprise_id = :id"
                                + " and by_file order by number")
                        .param("id", row.get("id"))
                        .query(String.class)
                        .list())
                .containsExactly("name:" + name, "district:35.07.13");
    }

    @Test
    void theOfficesOwnNumberGoesBeforeTheBusinessNumber() {
        var number = world.word();
        var nib = world.nib();
        world.take(Viewer.HOUSE, table("name district external_id", world.name() + "|35.07.24|" + number));

        var report = world.take(
                Viewer.HOUSE, table("name district external_id nib", world.name() + "|35.07.24|" + number + "|" + nib));

        assertThat(counts(report)).containsExactly(1, 0, 1, 0, 0, 0);
        assertThat(withNib(nib)).containsEntry("external_id", number);
    }

    @Test
    void refusesARowWhoseNumbersAreThoseOfTwoEnterprises() {
        var number = world.word();
        var nib = world.nib();
        world.take(
                Viewer.HOUSE,
                table(
                        "name district external_id nib",
                        world.name() + "|35.07.24|" + number + "|",
                        world.name() + "|35.07.24||" + nib));

        var report = world.take(
                Viewer.HOUSE, table("name district external_id nib", world.name() + "|35.07.24|" + number + "|" + nib));

        assertThat(lines(report)).contains("f:2: nib '" + nib + "': another enterprise has this number");
    }

    @Test
    void anEqualPhoneWithASimilarNameIsTheSame() {
        var phone = folk.phone();
        var name = world.name();
        world.take(Viewer.HOUSE, table("name district phone", name + "|35.07.24|" + phone));

        var report = world.take(
                Viewer.HOUSE, table("name district phone workers", name.substring(3) + "|35.07.13|" + phone + "|7"));

        assertThat(counts(report)).containsExactly(1, 0, 1, 0, 0, 0);
    }

    @Test
    void anEqualPhoneWithAnotherNameIsAnother() {
        var phone = folk.phone();
        world.take(Viewer.HOUSE, table("name district phone", world.name() + "|35.07.24|" + phone));

        var report = world.take(Viewer.HOUSE, table("name district phone", world.name() + "|35.07.24|" + phone));

        assertThat(counts(report)).containsExactly(1, 1, 0, 0, 0, 0);
    }

    @Test
    void aSimilarNameInTheSameDistrictWaitsForAPerson() {
        var name = world.name();
        world.take(Viewer.HOUSE, table("name district nib", name + "|35.07.24|" + world.nib()));
        var file = table("name district workers", name + "h|35.07.24|7", name + "h|35.07.13|7");

        var first = world.take(Viewer.HOUSE, file);
        var second = world.take(Viewer.HOUSE, file);

        assertThat(counts(first)).as("another district is another enterprise").containsExactly(2, 1, 0, 0, 1, 0);
        assertThat(counts(second)).containsExactly(2, 0, 0, 1, 1, 0);
        assertThat(jdbc.sql("select count(*) from intake.probable_duplicate where row ->> 'name' = :name")
                        .param("name", name + "h")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void twoBusinessNumbersAreTwoBusinessesHoweverAlikeTheirNames() {
        var name = world.name();

        var report = world.take(
                Viewer.HOUSE,
                table("name district nib", name + "|35.07.24|" + world.nib(), name + "|35.07.24|" + world.nib()));

        assertThat(counts(report)).containsExactly(2, 2, 0, 0, 0, 0);
    }

    @Test
    void aFileThatTellsTwiceOfAnEnterpriseChangesNothingTheSecondTime() {
        var nib = world.nib();
        var name = world.name();
        var file =
                table("name district nib workers", name + "|35.07.24|" + nib + "|5", name + "|35.07.24|" + nib + "|6");

        assertThat(counts(world.take(Viewer.HOUSE, file))).containsExactly(2, 1, 1, 0, 0, 0);
        assertThat(counts(world.take(Viewer.HOUSE, file))).containsExactly(2, 0, 0, 2, 0, 0);
        assertThat(withNib(nib)).containsEntry("workers", 6);
    }

    @Test
    void theSameFileDoesNotUndoWhatTheOwnerChanged() {
        var nib = world.nib();
        var file = table("name district nib workers", world.name() + "|35.07.24|" + nib + "|5");
        world.take(Viewer.HOUSE, file);
        jdbc.sql("update sme.enterprise set workers = 8 where nib = :nib")
                .param("nib", nib)
                .update();

        assertThat(counts(world.take(Viewer.HOUSE, file))).containsExactly(1, 0, 0, 1, 0, 0);
        assertThat(withNib(nib)).containsEntry("workers", 8);
    }

    @Test
    void anotherFileMayTakeBackWhatOneChanged() {
        var nib = world.nib();
        var name = world.name();
        var five = table("name district nib workers", name + "|35.07.24|" + nib + "|5");
        world.take(Viewer.HOUSE, five);
        world.take(Viewer.HOUSE, table("name district nib workers", name + "|35.07.24|" + nib + "|6"));

        assertThat(counts(world.take(Viewer.HOUSE, five))).containsExactly(1, 0, 1, 0, 0, 0);
        assertThat(withNib(nib)).containsEntry("workers", 5);
    }

    @Test
    void namesRowColumnValueAndRuleOfEveryMistake() {
        var report = world.take(
                Viewer.HOUSE,
                table(
                        ALL,
                        "|x|12|34|56||z|0812|no mail|35.07.99|||1|2|1999|3000|-1|1.000|many|20256||bad:1:x|",
                        world.name() + "|||02.183.241.6-623.000|3507139903900001|||||35.07.24"));

        assertThat(lines(report).lines())
                .contains(
                        "f:2: name '': not empty",
                        "f:2: nib '12': 13 digits",
                        "f:2: npwp '34': 16 digits, or the 15 of before 2024",
                        "f:2: nik '': 16 digits",
                        "f:2: owner_sex 'z': m or f",
                        "f:2: phone '0812': a phone number such as 0812 3456 7890",
                        "f:2: email 'no mail': an address such as nama@contoh.id",
                        "f:2: district '35.07.99': the Kemendagri code of a district that Hexport knows, such as 35.07.24",
                        "f:2: postcode '1': 5 digits",
                        "f:2: kbli '2': 5 digits",
                        "f:2: kbli_version '1999': 2020 or 2025",
                        "f:2: workers '-1': a whole number, 0 or more, without thousands separators",
                        "f:2: capital_idr '1.000': whole rupiah, 0 or more, without thousands separators",
                        "f:2: annual_sales_idr 'many': whole rupiah, 0 or more, without thousands separators",
                        "f:2: products 'bad:1:x': name:hs6:price, several separated by semicolons");
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.warnings())
                .extracting(warning -> warning.row() + warning.column() + warning.value())
                .containsExactlyInAnyOrder("3npwp02.183.241.6-623.000", "3nik");
    }

    @Test
    void refusesAFileWithoutItsRequiredColumns() {
        var report = world.take(Viewer.HOUSE, table("nama district", "A|35.07.24"));

        assertThat(lines(report)).isEqualTo("f:1: name '': this column is required");
        assertThat(report.added()).isZero();
    }

    @Test
    void aCoordinatorTakesInOnlyTheirRegion() {
        var coordinator = people.viewerOf(folk.aCoordinatorOf("35.07"));
        var elsewhere = people.viewerOf(folk.aCoordinatorOf("35.73"));
        var nib = world.nib();

        var ours = world.take(coordinator, table("name district nib", world.name() + "|35.07.24|" + nib));
        var theirs = world.take(elsewhere, table("name district", world.name() + "|35.07.24"));

        assertThat(counts(ours)).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(lines(theirs)).isEqualTo("f:2: district '35.07.24': a district of your region");
    }

    @Test
    void anEnterpriseOutsideTheRegionIsNotTakenOver() {
        var district = people.viewerOf(folk.aCoordinatorOf("35.07.13"));
        var nib = world.nib();
        var name = world.name();
        world.take(Viewer.HOUSE, table("name district nib", name + "|35.07.24|" + nib));

        var report = world.take(district, table("name district nib", "Lain|35.07.13|" + nib));

        assertThat(lines(report))
                .isEqualTo("f:2: nib '" + nib + "': this number belongs to an enterprise outside your region");
        assertThat(withNib(nib)).containsEntry("name", name);
    }

    @Test
    void nobodyElseTakesAnythingIn() {
        var owner = world.viewer(world.ownerOf(world.anEnterprise()));

        var report = world.take(owner, table("name district", world.name() + "|35.07.24"));

        assertThat(report.added()).isZero();
        assertThat(report.errors()).hasSize(1);
    }

    @Test
    void hostileNamesAreOnlyNames() {
        var nib = world.nib();
        var name = "x'); drop table sme.enterprise; -- <script>alert(1)</script> ${7*7} " + world.word();

        world.take(Viewer.HOUSE, table("name district nib", name + "|35.07.24|" + nib));

        assertThat(withNib(nib)).containsEntry("name", name);
    }

    @Test
    void theDemonstrationMarksItsEnterprises() {
        var nib = world.nib();
        var report =
                world.take(Viewer.HOUSE, table("name district nib demo", world.name() + "|35.07.24|" + nib + "|y"));

        assertThat(report.ignoredColumns()).isEmpty();
        assertThat(withNib(nib)).containsEntry("demo", true);
        var coordinator = people.viewerOf(folk.aCoordinatorOf("35.07"));
        assertThat(world.take(coordinator, table("name district demo", world.name() + "|35.07.24|y"))
                        .ignoredColumns())
                .containsExactly("demo");
    }

    @Test
    void tenThousandRowsAreOneFile() {
        var rows = new String[10_000];
        long base = Long.parseLong(world.nib());
        var family = world.word();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = world.word() + " " + family + " " + world.word() + "|35.07.%02d|".formatted(i % 33 + 1)
                    + (base + i) + "|+62812" + "%08d".formatted(i) + "|Keripik:190590:15000|" + i % 90;
        }
        Table file = table("name district nib phone products workers", rows);

        var first = world.take(Viewer.HOUSE, file);
        var second = world.take(Viewer.HOUSE, file);

        assertThat(first.added()).isEqualTo(10_000);
        assertThat(second.unchanged()).isEqualTo(10_000);
    }

    private Map<String, Object> withNib(String nib) {
        return jdbc.sql("select * from sme.enterprise where nib = :nib")
                .param("nib", nib)
                .query()
                .singleRow();
    }
}
