package org.hexport.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hexport.platform.tables.ImportReport.CellError;

/** Files as people send them. */
final class Files {

    private Files() {}

    static Table csv(String text) {
        return table(reading(text.getBytes(StandardCharsets.UTF_8), "list.csv"));
    }

    static CellError refusedCsv(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8), "list.csv");
    }

    static Table xlsx(Consumer<Worksheet> fill) {
        return table(reading(workbook(fill), "list.xlsx"));
    }

    static CellError refused(byte[] bytes, String filename) {
        var reading = reading(bytes, filename);
        assertThat(reading).isInstanceOf(TableFile.Unreadable.class);
        return ((TableFile.Unreadable) reading).reason();
    }

    static byte[] workbook(Consumer<Worksheet> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            fill.accept(workbook.newWorksheet("First"));
            workbook.newWorksheet("Second").value(0, 0, "other");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static TableFile.Reading reading(byte[] bytes, String filename) {
        try {
            return TableFile.read(new ByteArrayInputStream(bytes), filename);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Table table(TableFile.Reading reading) {
        assertThat(reading).isInstanceOf(TableFile.Readable.class);
        return ((TableFile.Readable) reading).table();
    }
}
