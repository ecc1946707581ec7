package org.hexport.parties.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hexport.kernel.Viewer;
import org.hexport.parties.intake.RowReader.FileRow;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.tables.FileImport;
import org.hexport.platform.tables.ImportReport;
import org.hexport.platform.tables.ImportTally;
import org.hexport.platform.tables.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The file {@code enterprises}. */
@Component
class EnterprisesImport implements FileImport {

    private final Regions regions;
    private final Intake intake;
    private final Clock clock;

    EnterprisesImport(Regions regions, Intake intake, Clock clock) {
        this.regions = regions;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "enterprises";
    }

    @Override
    @Transactional
    public ImportReport take(Viewer viewer, Table table) {
        var tally = new ImportTally(table, RowReader.REQUIRED, optional(viewer));
        if (tally.refused()) {
            return tally.report();
        }
        var reader = new RowReader(viewer, regions, LocalDate.now(clock).getYear());
        var sound = new ArrayList<FileRow>();
        table.rows().forEach(row -> reader.read(tally.cells(row)).ifPresent(sound::add));
        intake.take(viewer, sound, tally);
        if (table.columns().contains(RowReader.NIK)) {
            tally.ignored(RowReader.NIK);
        }
        return tally.report();
    }

    private static List<String> optional(Viewer viewer) {
        var columns = new ArrayList<>(RowReader.OPTIONAL);
        if (viewer == Viewer.HOUSE) {
            columns.add(RowReader.DEMO);
        }
        return columns;
    }
}
