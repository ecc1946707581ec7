package org.hexport.platform.tables.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.PersonId;
import org.hexport.platform.tables.ImportReport;
import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.ImportReport.Rule;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files that people took in; each sees their own. */
@Component
class TakenFiles {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TakenFiles(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Remark(UUID file, int number, CellError error, boolean warning) {}

    @Transactional
    void add(PersonId by, TakenFile file) {
        var report = file.report();
        jdbc.sql("""
                insert into tables.taken_file (id, import, filename, taken_at, taken_by, rows, added, updated, unchanged,
                                            duplicates, errors, ignored)
                values (:id, :import, :filename, :at, :by, :rows, :added, :updated, :unchanged,
                        :duplicates, :errors, :ignored)
                """)
                .param("id", file.id())
                .param("import", file.name())
                .param("filename", file.filename())
                .param("at", Timestamp.from(file.at()))
                .param("by", by.value())
                .param("rows", report.rows())
                .param("added", report.added())
                .param("updated", report.updated())
                .param("unchanged", report.unchanged())
                .param("duplicates", report.duplicates())
                .param("errors", file.errors())
                .param("ignored", report.ignoredColumns().toArray(String[]::new))
                .update();
        addRemarks(remarks(file));
    }

    private static List<Remark> remarks(TakenFile file) {
        var remarks = new ArrayList<Remark>();
        for (var error : TakenFile.first(file.report().errors())) {
            remarks.add(new Remark(file.id(), remarks.size(), error, false));
        }
        for (var warning : TakenFile.first(file.report().warnings())) {
            remarks.add(new Remark(file.id(), remarks.size(), warning, true));
        }
        return remarks;
    }

    private void addRemarks(List<Remark> remarks) {
        batches.batchUpdate("""
                insert into tables.taken_file_remark (taken_file, number, row, place, value, rule, arguments, warning)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, remarks, TakenFile.MOST_REMARKS, (statement, remark) -> {
            var error = remark.error();
            statement.setObject(1, remark.file());
            statement.setInt(2, remark.number());
            statement.setInt(3, error.row());
            statement.setString(4, error.column());
            statement.setString(5, error.value());
            statement.setString(6, error.why().key());
            statement.setArray(
                    7,
                    statement
                            .getConnection()
                            .createArrayOf("text", error.why().arguments().toArray()));
            statement.setBoolean(8, remark.warning());
        });
    }

    Optional<TakenFile> find(PersonId by, UUID id) {
        var errors = remarks(id, false);
        var warnings = remarks(id, true);
        return jdbc.sql("select * from tables.taken_file where id = :id and taken_by = :by")
                .param("id", id)
                .param("by", by.value())
                .query((row, n) -> file(row, errors, warnings))
                .optional();
    }

    List<TakenFile.Summary> latest(PersonId by, int most) {
        return jdbc.sql("""
                select id, import, filename, taken_at, rows, rows - added - updated - unchanged - duplicates as refused
                  from tables.taken_file
                 where taken_by = :by
                 order by taken_at desc, id desc
                 limit :most
                """)
                .param("by", by.value())
                .param("most", most)
                .query((row, n) -> new TakenFile.Summary(
                        row.getObject("id", UUID.class),
                        row.getString("import"),
                        row.getString("filename"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getInt("rows"),
                        row.getInt("refused")))
                .list();
    }

    private List<CellError> remarks(UUID file, boolean warnings) {
        return jdbc.sql("""
                select row, place, value, rule, arguments from tables.taken_file_remark
                 where taken_file = :file and warning = :warnings
                 order by number
                """)
                .param("file", file)
                .param("warnings", warnings)
                .query((row, n) -> new CellError(
                        row.getInt("row"),
                        row.getString("place"),
                        row.getString("value"),
                        new Rule(row.getString("rule"), List.of((Object[])
                                row.getArray("arguments").getArray()))))
                .list();
    }

    private static TakenFile file(ResultSet row, List<CellError> errors, List<CellError> warnings) throws SQLException {
        var report = new ImportReport(
                row.getInt("rows"),
                row.getInt("added"),
                row.getInt("updated"),
                row.getInt("unchanged"),
                row.getInt("duplicates"),
                errors,
                Arrays.asList((String[]) row.getArray("ignored").getArray()),
                warnings);
        return new TakenFile(
                row.getObject("id", UUID.class),
                row.getString("import"),
                row.getString("filename"),
                row.getTimestamp("taken_at").toInstant(),
                row.getInt("errors"),
                report);
    }
}
