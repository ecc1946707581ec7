package org.hexport.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.hexport.platform.tables.ImportReport.Rule;

/** The first sheet of an Excel workbook. */
final class WorkbookFile {

    /** A sheet of the most rows unpacks to about half of it; what unpacks to more was made to harm. */
    private static final long MOST_UNPACKED = 400_000_000L;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private WorkbookFile() {}

    static Table read(byte[] bytes, String filename) throws Refusal {
        try {
            refuseBombs(bytes, filename);
            return sheet(bytes, filename);
        } catch (IOException | RuntimeException damage) {

            throw Refusal.of(0, "file", filename, Rule.of("tables.rule.workbook"));
        }
    }

    private static Table sheet(byte[] bytes, String filename) throws IOException, Refusal {
        try (var workbook = new ReadableWorkbook(TableFile.stream(bytes), WITH_FORMATS);
                var stream = workbook.getFirstSheet().openStream()) {
            var rows = new Rows(filename);
            var cells = new SheetCells(workbook.isDate1904());
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                var row = each.next();
                rows.add(row.getRowNum(), texts(cells, row));
            }
            return rows.table(false);
        }
    }

    private static List<String> texts(SheetCells cells, Row row) {
        var texts = new ArrayList<String>();
        for (var cell : row) {
            texts.add(cell == null ? "" : cells.text(cell));
        }
        return texts;
    }

    private static void refuseBombs(byte[] bytes, String filename) throws IOException, Refusal {
        long left = MOST_UNPACKED;
        try (var archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (var entry : Collections.list(archive.getEntries())) {
                try (var stream = archive.getInputStream(entry)) {
                    left -= unpacked(stream, left);
                }
                if (left < 0) {
                    throw Refusal.of(0, "file", filename, Rule.of("tables.rule.large"));
                }
            }
        }
    }

    /** How much it unpacks to, counted to a little above the most. */
    private static long unpacked(InputStream stream, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int read = stream.read(buffer); read >= 0 && size <= most; read = stream.read(buffer)) {
            size += read;
        }
        return size;
    }
}
