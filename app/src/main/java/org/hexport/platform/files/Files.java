package org.hexport.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Keeps what people send, in two steps: {@link #read} looks into it, which takes time and needs no database; {@link #keep} stores it with
 * what the caller stores beside it, in the caller's transaction.
 */
@Component
public class Files {

    private final Reader reader;
    private final FileTable table;
    private final List<FileScope> scopes;
    private final Clock clock;
    private final RandomGenerator chance;

    Files(Reader reader, FileTable table, List<FileScope> scopes, Clock clock, RandomGenerator chance) {
        this.reader = reader;
        this.table = table;
        this.scopes = List.copyOf(scopes);
        this.clock = clock;
        this.chance = chance;
    }

    /** @param name as the sender calls the file; it decides nothing */
    public ReadFile read(FilePurpose purpose, String name, InputStream stream) throws IOException {
        return reader.read(purpose, name, stream);
    }

    /** As it comes with a form. */
    public ReadFile read(FilePurpose purpose, MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        try (var stream = file.getInputStream()) {
            return read(purpose, name == null ? "" : name, stream);
        }
    }

    /** Why a file did not even come here: it was sent back to its form with {@code ?large=}. */
    public static Reply tooLarge() {
        return Reply.refused("files.refused.large", Reader.MOST_BYTES / 1_000_000);
    }

    /** The caller has asked whether the viewer may send files for the owner. */
    public FileId keep(Viewer viewer, OrganisationId owner, ReadFile.Fit file) {
        var now = clock.instant();
        var id = new FileId(Uuid7.at(now, chance));
        table.add(id, owner, viewer, now, file);
        return id;
    }

    /** From now on it is there for nobody; that it was there stays on record. */
    public void remove(FileId id, OrganisationId owner) {
        table.remove(id, owner, clock.instant());
    }

    public Optional<StoredPicture> picture(FileId id) {
        return table.picture(id);
    }

    /** A document with its content; empty also where the viewer may not see it. */
    Optional<FileTable.Document> document(Viewer viewer, FileId id) {
        return table.document(id).filter(document -> maySee(viewer, document.file()));
    }

    Optional<byte[]> picture(FileId id, int width) {
        return table.rendition(id, width);
    }

    private boolean maySee(Viewer viewer, KeptFile file) {
        return viewer.administrator()
                || viewer.belongsTo(file.owner())
                || scopes.stream().anyMatch(scope -> scope.maySee(viewer, file));
    }
}
