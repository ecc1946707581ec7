package org.hexport.platform.tables;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Answers a request with a table to take home, row by row, so that a long one needs no room. */
public final class TableAnswer {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TableAnswer() {}

    /**
     * @param name of the file, without its ending; of the sheet too
     * @param ending {@code csv} or {@code xlsx}
     * @param rows writes them
     */
    public static void write(
            HttpServletResponse response, String name, String ending, List<String> columns, Consumer<RowTarget> rows)
            throws IOException {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"");
        if (ending.equals("xlsx")) {
            response.setContentType(WORKBOOK);
            try (var file = new WorkbookExport(response.getOutputStream(), name, columns)) {
                rows.accept(file);
            }
        } else {
            response.setContentType("text/csv;charset=UTF-8");
            try (var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                    var file = new TableExport(writer, columns)) {
                rows.accept(file);
            }
        }
    }
}
