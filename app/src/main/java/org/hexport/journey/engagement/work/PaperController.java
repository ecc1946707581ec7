package org.hexport.journey.engagement.work;

import java.io.IOException;
import java.util.UUID;
import org.hexport.journey.engagement.papers.PaperDesk;
import org.hexport.journey.engagement.work.Forms.Form;
import org.hexport.kernel.Viewer;
import org.hexport.platform.files.FileId;
import org.hexport.platform.files.FilePurpose;
import org.hexport.platform.files.Files;
import org.hexport.platform.files.ReadFile;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The papers of an engagement. */
@Controller
class PaperController {

    private static final String FILE = "file";
    private static final int LONGEST_TITLE = 200;

    private final EngagementPages pages;
    private final PaperDesk desk;
    private final Files files;

    PaperController(EngagementPages pages, PaperDesk desk, Files files) {
        this.pages = pages;
        this.desk = desk;
        this.files = files;
    }

    /** A file above the limit was sent; it did not even come here. */
    @GetMapping("/engagements/{id}/papers")
    View large(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return pages.invalid(ui, viewer, id, Form.PAPER, Answers.none().refuse(FILE, Files.tooLarge()));
    }

    @PostMapping("/engagements/{id}/papers")
    View add(
            Ui ui,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(name = "title", defaultValue = "") String sent,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file)
            throws IOException {
        var form = Answers.none().with("title", sent);
        pages.line(viewer, id);
        if (file == null || file.isEmpty()) {
            return pages.invalid(ui, viewer, id, Form.PAPER, form.refuse(FILE, "engagement.paper.missing"));
        }
        return switch (files.read(FilePurpose.PAPER, file)) {
            case ReadFile.Unfit(var reason) -> pages.invalid(ui, viewer, id, Form.PAPER, form.refuse(FILE, reason));
            case ReadFile.Fit paper ->
                pages.after(desk.add(viewer, id, title(sent, paper), paper), ui, viewer, id, Form.PAPER, form, FILE);
        };
    }

    @PostMapping("/engagements/{id}/papers/{paper}/removals")
    View remove(Ui ui, Viewer viewer, @PathVariable UUID id, @PathVariable UUID paper) {
        var reply = desk.remove(viewer, id, new FileId(paper));
        return pages.after(reply, ui, viewer, id, Form.PAPER, Answers.none(), FILE);
    }

    /** The file's own name where the sender gave it none. */
    private static String title(String sent, ReadFile.Fit paper) {
        var given = sent.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var title = given.isEmpty() ? paper.sent().name() : given;
        if (title.isEmpty()) {
            return "-";
        }
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
