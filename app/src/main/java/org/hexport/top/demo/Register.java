package org.hexport.top.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hexport.kernel.Helix;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.ActorKind;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.NewActor;
import org.hexport.platform.tables.FileImport;
import org.hexport.platform.tables.ImportReport;
import org.hexport.platform.tables.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is there: actors, their offers, and the enterprises with their products, taken in as any file would be. */
@Component
class Register {

    private final Actors actors;
    private final List<FileImport> imports;
    private final JdbcClient jdbc;
    private final Clock clock;

    Register(Actors actors, List<FileImport> imports, JdbcClient jdbc, Clock clock) {
        this.actors = actors;
        this.imports = imports;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void load() {
        Tale.rows("actors").forEach(row -> actors.register(Viewer.HOUSE, actor(row)));
        var names = new LinkedHashMap<String, String>();
        Tale.rows("actors").forEach(row -> names.put(row.getField("id"), row.getField("name")));
        take(
                "offers",
                Tale.rows("offers").stream().map(row -> offer(row, names)).toList());
        take(
                "enterprises",
                Tale.rows("enterprises").stream()
                        .map(row -> enterprise(row, names))
                        .toList());
        Tale.rows("enterprises").forEach(this::nameInEnglish);
        jdbc.sql(Tale.statement("mark")).update();
    }

    private static NewActor actor(NamedCsvRecord row) {
        var helix = Helix.of(row.getField("helix").charAt(0));
        return new NewActor(
                Tale.organisation(row.getField("id")),
                row.getField("name"),
                helix,
                kind(row),
                row.getField("district_code"),
                row.getField("offers"),
                true);
    }

    private static ActorKind kind(NamedCsvRecord row) {
        return switch (row.getField("type")) {
            case "association" -> ActorKind.ASSOCIATION;
            case "gallery" -> ActorKind.CRAFTS_COUNCIL;
            case "university" ->
                row.getField("name").startsWith("Politeknik") ? ActorKind.POLYTECHNIC : ActorKind.UNIVERSITY;
            case "mentor" -> ActorKind.SHOP;
            case "finance" -> row.getField("helix").equals("B") ? ActorKind.BANK : ActorKind.AGENCY;
            case "media" -> row.getField("id").equals("MED3") ? ActorKind.CREATOR : ActorKind.OUTLET;
            case "tourist_segment" ->
                row.getField("name").contains("domestic") ? ActorKind.DOMESTIC_VISITORS : ActorKind.FOREIGN_VISITORS;
            default -> ActorKind.OFFICE;
        };
    }

    private Map<String, String> offer(NamedCsvRecord row, Map<String, String> names) {
        var today = LocalDate.now(clock);
        var cells = new LinkedHashMap<String, String>();
        row.getHeader().forEach(column -> cells.put(column, row.getField(column)));
        cells.put("actor", names.getOrDefault(row.getField("actor"), ""));
        cells.put("helix", row.getField("role").substring(0, 1));
        cells.put(
                "from",
                today.plusDays(Long.parseLong(row.getField("from_days"))).toString());
        cells.put(
                "until",
                today.plusDays(Long.parseLong(row.getField("until_days"))).toString());
        return cells;
    }

    private static Map<String, String> enterprise(NamedCsvRecord row, Map<String, String> names) {
        var cells = new LinkedHashMap<String, String>();
        List.of(
                        "name",
                        "legal_form",
                        "kbli",
                        "kbli_version",
                        "founded",
                        "workers",
                        "capital_idr",
                        "annual_sales_idr",
                        "owner_sex")
                .forEach(column -> cells.put(column, row.getField(column)));
        cells.put("external_id", row.getField("id"));
        cells.put("nib", row.getField("nib_demo"));
        cells.put("district", row.getField("district_code"));
        cells.put("association", names.getOrDefault(row.getField("association_id"), ""));
        cells.put(
                "products",
                String.join(
                        ":",
                        row.getField("product_id").replace(":", " ").replace(";", ","),
                        row.getField("hs6"),
                        row.getField("price_min_idr")));
        return cells;
    }

    private void nameInEnglish(NamedCsvRecord row) {
        jdbc.sql(Tale.statement("product"))
                .param("enterprise", row.getField("id"))
                .param("english", row.getField("product_en"))
                .param("unit", row.getField("selling_unit"))
                .update();
    }

    private void take(String name, List<Map<String, String>> rows) {
        var columns = rows.getFirst().keySet().stream().toList();
        var table = new Table(
                columns,
                IntStream.range(0, rows.size())
                        .mapToObj(number -> new Table.Row(number + 2, rows.get(number)))
                        .toList(),
                false);
        var report = importer(name).take(Viewer.HOUSE, table);
        if (!report.clean()) {
            throw new IllegalStateException("the demonstration's " + name + ": "
                    + report.errors().stream()
                            .map(ImportReport.CellError::toString)
                            .toList());
        }
    }

    private FileImport importer(String name) {
        return imports.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
