package org.hexport.parties.sme.certificates;

import java.util.List;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.products.ProductTable;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.platform.reference.CertificateKinds;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Component;

/** Puts the pages of the form together. */
@Component
class CertificatePages {

    private final CertificateScans scans;
    private final CertificateKinds kinds;
    private final ProductTable products;

    CertificatePages(CertificateScans scans, CertificateKinds kinds, ProductTable products) {
        this.scans = scans;
        this.kinds = kinds;
        this.products = products;
    }

    /** The kinds to choose from. */
    CertificatePage choosing(Ui ui, Enterprise enterprise) {
        var choices = kinds.all().stream()
                .map(kind -> new Choice(
                        kind.code(), ui.t("sme.certificate.group." + kind.group()) + ": " + kind.name(ui.language())))
                .toList();
        return new CertificatePage(
                enterprise.id().toString(),
                enterprise.name(),
                "",
                0,
                null,
                Answers.none(),
                choices,
                List.of(),
                List.of(),
                false,
                List.of());
    }

    /** Who sees it, only those decide who speak for the enterprise. */
    CertificatePage page(
            Ui ui,
            Viewer viewer,
            Enterprise enterprise,
            Certificate certificate,
            Answers answers,
            List<Reply.Refused> doubts) {
        return new CertificatePage(
                enterprise.id().toString(),
                enterprise.name(),
                certificate.id().toString(),
                certificate.version(),
                kinds.find(certificate.kind()).orElse(null),
                answers,
                List.of(),
                products.of(enterprise.id()).stream()
                        .map(product -> new Choice(product.id().toString(), product.name()))
                        .toList(),
                scans.of(certificate.id()).stream()
                        .map(scan -> new CertificatePage.Document(scan.file().toString(), scan.name()))
                        .toList(),
                viewer.speaksFor(enterprise.id()),
                doubts);
    }
}
