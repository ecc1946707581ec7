package org.hexport.parties.sme.products;

import java.io.IOException;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.platform.files.FileId;
import org.hexport.platform.files.FilePurpose;
import org.hexport.platform.files.Files;
import org.hexport.platform.files.ReadFile;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/enterprises/{id}/products/{product}/photos")
class PhotoController {

    private static final String FILE = "file";
    private static final String ALT = "alt";
    private static final int LONGEST_ALT = 200;

    private final Templates templates;
    private final EnterpriseTable enterprises;
    private final SheetTable sheets;
    private final PhotoTable photos;
    private final PhotoDesk desk;
    private final Files files;

    PhotoController(
            Templates templates,
            EnterpriseTable enterprises,
            SheetTable sheets,
            PhotoTable photos,
            PhotoDesk desk,
            Files files) {
        this.templates = templates;
        this.enterprises = enterprises;
        this.sheets = sheets;
        this.photos = photos;
        this.desk = desk;
        this.files = files;
    }

    /** @param large a file above the limit was sent; it did not even come here */
    @GetMapping
    View show(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable UUID product,
            @RequestParam(required = false) @Nullable String large) {
        var enterprise = enterprises.writableBy(viewer, id);
        return large == null
                ? ui.show(templates.smePhotos(ui, page(enterprise, product, Answers.none())))
                : again(ui, enterprise, product, Answers.none().refuse(FILE, Files.tooLarge()));
    }

    @PostMapping
    View add(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable UUID product,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String alt)
            throws IOException {
        var enterprise = enterprises.writableBy(viewer, id);
        var said = Cells.tidy(alt);
        var answers = Answers.none().with(ALT, said);
        if (file == null || file.isEmpty()) {
            answers = answers.refuse(FILE, "sme.photo.file-missing");
        }
        if (said.isEmpty() || said.length() > LONGEST_ALT) {
            answers = answers.refuse(ALT, "sme.photo.alt-missing", LONGEST_ALT);
        }
        if (answers.refused() || file == null) {
            return again(ui, enterprise, product, answers);
        }
        return switch (files.read(FilePurpose.PRODUCT_PHOTO, file)) {
            case ReadFile.Unfit(var reason) -> again(ui, enterprise, product, answers.refuse(FILE, reason));
            case ReadFile.Fit fit ->
                desk.add(viewer, id, product, fit, said) instanceof Reply.Refused refused
                        ? again(ui, enterprise, product, answers.refuse(FILE, refused))
                        : ui.seeOther(address(id, product));
        };
    }

    @PostMapping("/{file}/forward")
    View forward(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable UUID product,
            @PathVariable UUID file) {
        desk.forward(viewer, id, product, new FileId(file));
        return ui.seeOther(address(id, product));
    }

    @PostMapping("/{file}/removal")
    View remove(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable UUID product,
            @PathVariable UUID file) {
        desk.remove(viewer, id, product, new FileId(file));
        return ui.seeOther(address(id, product));
    }

    private View again(Ui ui, Enterprise enterprise, UUID product, Answers answers) {
        return ui.invalid(templates.smePhotos(ui, page(enterprise, product, answers)));
    }

    private PhotosPage page(Enterprise enterprise, UUID product, Answers answers) {
        var known = sheets.find(enterprise.id(), product).orElseThrow(NotFound::new);
        return new PhotosPage(
                enterprise.id().toString(),
                enterprise.name(),
                product.toString(),
                known.name(),
                photos.of(product),
                answers);
    }

    private static String address(OrganisationId enterprise, UUID product) {
        return "/enterprises/" + enterprise + "/products/" + product + "/photos";
    }
}
