package org.hexport.parties.outcomes.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.outcomes.Mode;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.parties.outcomes.Period;
import org.hexport.parties.outcomes.report.OutcomeDesk;
import org.hexport.parties.outcomes.report.OutcomeHistory;
import org.hexport.parties.sme.Enterprises;
import org.hexport.platform.reference.Countries;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.tables.FileImport;
import org.hexport.platform.tables.ImportReport;
import org.hexport.platform.tables.ImportReport.Rule;
import org.hexport.platform.tables.ImportTally;
import org.hexport.platform.tables.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@code import outcomes}: a row is a report of a period. The same row again is the same report; the enterprise is known by the office's
 * number or its NIB. That a figure is verified is said on its page by who saw what shows it: a file can only name a document.
 */
@Component
class OutcomesImport implements FileImport {

    static final List<String> REQUIRED = List.of("period");
    static final List<String> OPTIONAL = List.of(
            "external_id",
            "nib",
            "domestic_idr",
            "exports_direct_idr",
            "exports_indirect_idr",
            "imports_idr",
            "shipments",
            "countries",
            "modes",
            "workers",
            "source");

    private final Enterprises enterprises;
    private final OutcomeDesk desk;
    private final OutcomeHistory periods;

    OutcomesImport(Enterprises enterprises, OutcomeDesk desk, OutcomeHistory periods) {
        this.enterprises = enterprises;
        this.desk = desk;
        this.periods = periods;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    @Transactional
    public ImportReport take(Viewer viewer, Table table) {
        var tally = new ImportTally(table, REQUIRED, OPTIONAL);
        if (!tally.refused()) {
            var known = new HashMap<String, Optional<OrganisationId>>();
            table.rows().forEach(row -> take(viewer, tally.cells(row), tally, known));
        }
        return tally.report();
    }

    private void take(Viewer viewer, Cells cells, ImportTally tally, Map<String, Optional<OrganisationId>> known) {
        var period = cells.code("period", periods::reportable, Rule.of("outcomes.rule.period"));
        cells.required("period");
        var enterprise = enterprise(viewer, cells, known);
        var details = details(cells);
        var countries = cells.codes("countries", Countries::find, Rule.of("outcomes.rule.country"));
        var domestic = amount(cells, "domestic_idr");
        var direct = amount(cells, "exports_direct_idr");
        var indirect = amount(cells, "exports_indirect_idr");
        if (direct > 0 && countries.isEmpty() && cells.sound()) {
            cells.refuse("countries", Rule.of("outcomes.rule.country-missing"));
        }
        if (cells.sound() && period != null && enterprise != null) {
            var id = id(enterprise, period, domestic + "|" + direct + "|" + indirect + "|" + countries + "|" + details);
            var outcome = new Outcome(id, enterprise, period, domestic, direct, indirect, countries, details);
            switch (desk.take(viewer, outcome)) {
                case ADDED -> tally.added();
                case REPLACED -> tally.updated();
                case KNOWN -> tally.unchanged();
            }
        }
    }

    private @Nullable OrganisationId enterprise(
            Viewer viewer, Cells cells, Map<String, Optional<OrganisationId>> known) {
        var external = cells.text("external_id");
        var nib = cells.text("nib");
        var column = external.isEmpty() ? "nib" : "external_id";
        if (external.isEmpty() && nib.isEmpty()) {
            cells.refuse("nib", Rule.of("outcomes.rule.neither"));
            return null;
        }
        var found = known.computeIfAbsent(
                column + external + nib,
                key -> column.equals("nib")
                        ? enterprises.withNib(viewer, nib)
                        : enterprises.withExternalId(viewer, external));
        if (found.isEmpty()) {
            cells.refuse(column, Rule.of("outcomes.rule.unknown"));
        }
        return found.orElse(null);
    }

    private static Outcome.Details details(Cells cells) {
        var source = cells.code(
                "source",
                word -> Optional.of(word).filter(List.of("self", "document", "verified")::contains),
                Rule.of("outcomes.rule.source"));
        return new Outcome.Details(
                cells.money("imports_idr"),
                null,
                cells.count("shipments"),
                cells.count("workers"),
                cells.codes("modes", Mode::find, Rule.of("outcomes.rule.mode")),
                source == null || source.equals("self") ? null : source);
    }

    private static long amount(Cells cells, String column) {
        var amount = cells.money(column);
        return amount == null ? 0 : amount;
    }

    private static UUID id(OrganisationId enterprise, Period period, String told) {
        return UUID.nameUUIDFromBytes(
                ("outcome " + enterprise + " " + period + " " + told).getBytes(StandardCharsets.UTF_8));
    }
}
