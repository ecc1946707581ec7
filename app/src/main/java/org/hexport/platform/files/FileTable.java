package org.hexport.platform.files;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.files.ReadFile.Fit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of files, and that of their contents. */
@Component
class FileTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FileTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    record Document(KeptFile file, String name, String type, byte[] content) {}

    void add(FileId id, OrganisationId owner, Viewer viewer, Instant now, Fit file) {
        var sent = file.sent();
        jdbc.sql("""
                insert into files.file (id, owner, purpose, name, type, size, print, sent_at, sent_by)
                values (:id, :owner, :purpose, :name, :type, :size, :print, :at, :by)
                """)
                .param("id", id.value())
                .param("owner", owner.value())
                .param("purpose", sent.purpose().word())
                .param("name", sent.name())
                .param("type", sent.type())
                .param("size", sent.size())
                .param("print", sent.print())
                .param("at", Timestamp.from(now))
                .param("by", viewer.personValue())
                .update();
        batches.batchUpdate(
                "insert into files.content (file, width, height, content) values (?, ?, ?, ?)",
                file.renditions(),
                file.renditions().size(),
                (statement, rendition) -> {
                    statement.setObject(1, id.value());
                    statement.setInt(2, rendition.width());
                    statement.setInt(3, rendition.height());
                    statement.setBytes(4, rendition.content());
                });
    }

    void remove(FileId id, OrganisationId owner, Instant now) {
        jdbc.sql("""
                update files.file set removed_at = :now
                 where id = :id and owner = :owner and removed_at is null
                """)
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .param("owner", owner.value())
                .update();
    }

    Optional<StoredPicture> picture(FileId id) {
        return jdbc.sql("""
                select max(c.width) as width, max(c.height) as height, array_agg(c.width order by c.width) as widths
                  from files.file f join files.content c on c.file = f.id
                 where f.id = :id and f.removed_at is null and c.width > 0
                having count(*) > 0
                """)
                .param("id", id.value())
                .query((row, n) ->
                        new StoredPicture(id, row.getInt("width"), row.getInt("height"), Arrays.asList((Integer[])
                                row.getArray("widths").getArray())))
                .optional();
    }

    Optional<byte[]> rendition(FileId id, int width) {
        return jdbc.sql("""
                select c.content
                  from files.file f join files.content c on c.file = f.id
                 where f.id = :id and f.removed_at is null and c.width = :width and c.width > 0
                """)
                .param("id", id.value())
                .param("width", width)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    Optional<Document> document(FileId id) {
        return jdbc.sql("""
                select f.owner, f.purpose, f.name, f.type, c.content
                  from files.file f join files.content c on c.file = f.id
                 where f.id = :id and f.removed_at is null and c.width = 0
                """)
                .param("id", id.value())
                .query((row, n) -> new Document(
                        new KeptFile(
                                id,
                                new OrganisationId(row.getObject("owner", UUID.class)),
                                FilePurpose.of(row.getString("purpose"))),
                        row.getString("name"),
                        row.getString("type"),
                        row.getBytes("content")))
                .optional();
    }
}
