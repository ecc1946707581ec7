package org.hexport.parties.sme.certificates;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.products.ProductTable;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.platform.files.FileId;
import org.hexport.platform.files.FilePurpose;
import org.hexport.platform.files.Files;
import org.hexport.platform.files.ReadFile;
import org.hexport.platform.reference.CertificateKinds;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/enterprises/{id}/certificates")
class CertificateController {

    private static final String FILE = "file";

    private final Templates templates;
    private final EnterpriseTable enterprises;
    private final ProductTable products;
    private final CertificateTable certificates;
    private final CertificateKinds kinds;
    private final CertificatePages pages;
    private final CertificateDesk desk;
    private final Files files;
    private final Clock clock;
    private final RandomGenerator chance;

    CertificateController(
            Templates templates,
            EnterpriseTable enterprises,
            ProductTable products,
            CertificateTable certificates,
            CertificateKinds kinds,
            CertificatePages pages,
            CertificateDesk desk,
            Files files,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.enterprises = enterprises;
        this.products = products;
        this.certificates = certificates;
        this.kinds = kinds;
        this.pages = pages;
        this.desk = desk;
        this.files = files;
        this.clock = clock;
        this.chance = chance;
    }

    /** First the kind, then the form that fits it. */
    @GetMapping("/new")
    View fresh(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @RequestParam(defaultValue = "") String kind) {
        var enterprise = enterprises.writableBy(viewer, id);
        return kinds.find(kind)
                .map(known -> ui.seeOther("/enterprises/" + id + "/certificates/" + Uuid7.at(clock.instant(), chance)
                        + "?kind=" + known.code()))
                .orElseGet(() -> ui.show(templates.smeCertificateKinds(ui, pages.choosing(ui, enterprise))));
    }

    /** @param large a file above the limit was sent; it did not even come here */
    @GetMapping("/{certificate}")
    View edit(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable UUID certificate,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable String large) {
        var enterprise = enterprises.writableBy(viewer, id);
        var known = certificates.find(id, certificate);
        var shown = known.map(Certificate::kind).orElse(kind);
        if (known.isEmpty() && kinds.find(shown).isEmpty()) {
            return ui.seeOther("/enterprises/" + id + "/certificates/new");
        }
        var answers = known.map(CertificateForm::filled).orElse(Answers.none());
        var page = pages.page(
                ui,
                viewer,
                enterprise,
                known.orElseGet(() -> Certificate.fresh(certificate, id, shown)),
                large == null ? answers : answers.refuse(FILE, Files.tooLarge()),
                List.of());
        return large == null
                ? ui.show(templates.smeCertificate(ui, page))
                : ui.invalid(templates.smeCertificate(ui, page));
    }

    @PostMapping("/{certificate}")
    View keep(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable UUID certificate,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent)
            throws IOException {
        var enterprise = enterprises.writableBy(viewer, id);
        var known = certificates.find(id, certificate).orElseGet(() -> Certificate.fresh(certificate, id, kind));
        var of = kinds.find(known.kind()).orElseThrow(NotFound::new);
        var read = CertificateForm.read(
                known.at(version), of, products.of(id), Answers.of(sent), viewer.speaksFor(id), LocalDate.now(clock));
        var scan = file == null || file.isEmpty() ? null : files.read(FilePurpose.CERTIFICATE_SCAN, file);
        var answers =
                scan instanceof ReadFile.Unfit(var reason) ? read.answers().refuse(FILE, reason) : read.answers();
        var doubts = CertificateForm.doubts(read.certificate(), of, answers);
        if (!answers.refused() && doubts.isEmpty()) {
            switch (desk.keep(viewer, read.certificate(), of, scan instanceof ReadFile.Fit fit ? fit : null)) {
                case CertificateDesk.Kept() -> {
                    return ui.seeOther("/enterprises/" + id + "#certificates");
                }
                case CertificateDesk.Overtaken() -> {
                    var now = certificates.find(id, certificate).orElseThrow(NotFound::new);
                    return ui.invalid(templates.smeCertificate(
                            ui, pages.overtaken(ui, viewer, enterprise, now, version, answers)));
                }
                case CertificateDesk.Refused(var reason) -> answers = answers.refuse(FILE, reason);
            }
        }
        return ui.invalid(
                templates.smeCertificate(ui, pages.page(ui, viewer, enterprise, read.certificate(), answers, doubts)));
    }

    @PostMapping("/{certificate}/removal")
    View remove(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable UUID certificate) {
        desk.remove(viewer, id, certificate);
        return ui.seeOther("/enterprises/" + id + "#certificates");
    }

    @PostMapping("/{certificate}/scans/{file}/removal")
    View removeScan(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable UUID certificate,
            @PathVariable UUID file) {
        desk.removeScan(viewer, id, certificate, new FileId(file));
        return ui.seeOther("/enterprises/" + id + "/certificates/" + certificate);
    }
}
