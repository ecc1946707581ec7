package org.hexport.platform.tables.files;

import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.tables.FileImport;
import org.hexport.platform.tables.ImportReport;
import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.TableFile;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.hexport.platform.ui.UploadLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Takes in every kind of file for which some module has an import; for people who keep the register of a region. */
@Controller
@RequestMapping("/import")
class FilesController {

    private static final String FIELD = "file";
    private static final String REFUSED = "tables.files.refused";
    private static final int EARLIER = 10;

    private final Templates templates;
    private final List<FileImport> imports;
    private final TakenFiles files;
    private final Clock clock;
    private final RandomGenerator chance;

    FilesController(
            Templates templates, List<FileImport> imports, TakenFiles files, Clock clock, RandomGenerator chance) {
        this.templates = templates;
        this.imports =
                imports.stream().sorted(Comparator.comparing(FileImport::name)).toList();
        this.files = files;
        this.clock = clock;
        this.chance = chance;
    }

    /** Tables may be larger than other files. */
    @Bean
    static UploadLimit tableLimit() {
        return new UploadLimit("/import/", TableFile.MOST_BYTES);
    }

    @GetMapping
    View first(Ui ui, Viewer viewer) {
        refuseOthers(viewer);
        return ui.seeOther("/import/enterprises");
    }

    /** @param large a file above the limit was sent; it did not even come here */
    @GetMapping("/{name}")
    View show(Ui ui, Viewer viewer, @PathVariable String name, @RequestParam(required = false) @Nullable String large) {
        refuseOthers(viewer);
        named(viewer, name);
        var answers = large == null
                ? Answers.none()
                : Answers.none().refuse(FIELD, REFUSED, new Ui.Named("tables.rule.large"));
        return large == null
                ? ui.show(templates.tablesFiles(ui, page(viewer, name, answers)))
                : ui.invalid(templates.tablesFiles(ui, page(viewer, name, answers)));
    }

    @PostMapping("/{name}")
    View take(
            Ui ui,
            Viewer viewer,
            @PathVariable String name,
            @RequestParam(name = FIELD, required = false) @Nullable MultipartFile file)
            throws IOException {
        refuseOthers(viewer);
        var kind = named(viewer, name);
        if (file == null || file.isEmpty()) {
            return again(ui, viewer, name, nothingIn(file));
        }
        try (var stream = file.getInputStream()) {
            return switch (TableFile.read(stream, filename(file))) {
                case TableFile.Unreadable(var reason) -> again(ui, viewer, name, refused(reason));
                case TableFile.Readable(var table) ->
                    ui.seeOther("/import/files/" + keep(viewer, kind, filename(file), kind.take(viewer, table)));
            };
        }
    }

    @GetMapping("/files/{id}")
    View taken(Ui ui, Viewer viewer, @PathVariable UUID id) {
        var file = files.find(viewer.requirePerson(), id).orElseThrow(NotFound::new);
        return ui.show(templates.tablesTaken(ui, TakenPage.of(file)));
    }

    private UUID keep(Viewer viewer, FileImport kind, String filename, ImportReport report) {
        var now = clock.instant();
        var id = Uuid7.at(now, chance);
        files.add(
                viewer.requirePerson(),
                new TakenFile(id, kind.name(), filename, now, report.errors().size(), report));
        return id;
    }

    private View again(Ui ui, Viewer viewer, String name, Answers answers) {
        return ui.invalid(templates.tablesFiles(ui, page(viewer, name, answers)));
    }

    private static Answers nothingIn(@Nullable MultipartFile file) {
        return file == null || filename(file).isEmpty()
                ? Answers.none().refuse(FIELD, "tables.files.missing")
                : Answers.none().refuse(FIELD, REFUSED, new Ui.Named("tables.rule.empty"));
    }

    /** What is wrong with the file as a whole stands at its field; with a place in it, the place comes first. */
    private static Answers refused(CellError reason) {
        var rule = new Ui.Named(reason.why().key());
        if (reason.row() == 0) {
            return Answers.none().refuse(FIELD, REFUSED, rule);
        }
        return Answers.none().refuse(FIELD, "tables.files.place", reason.row(), reason.value(), rule);
    }

    private FilesPage page(Viewer viewer, String name, Answers answers) {
        return new FilesPage(
                name,
                answers,
                imports.stream()
                        .filter(kind -> kind.isFor(viewer))
                        .map(kind -> new FilesPage.Kind(kind.name()))
                        .toList(),
                files.latest(viewer.requirePerson(), EARLIER).stream()
                        .map(file -> new FilesPage.Earlier(
                                file.id().toString(), file.filename(), file.at(), file.rows(), file.refused()))
                        .toList());
    }

    private FileImport named(Viewer viewer, String name) {
        return imports.stream()
                .filter(kind -> kind.name().equals(name) && kind.isFor(viewer))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String filename(MultipartFile file) {
        var given = file.getOriginalFilename();
        if (given == null) {
            return "";
        }
        var bare = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return bare.length() <= 200 ? bare : bare.substring(bare.length() - 200);
    }

    private static void refuseOthers(Viewer viewer) {
        if (!viewer.administrator() && viewer.writes().isEmpty()) {
            throw new NotFound();
        }
        viewer.requirePerson();
    }
}
