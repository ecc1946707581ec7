package org.hexport.parties.sme.certificates;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.products.Product;
import org.hexport.parties.sme.products.ProductPage.Other;
import org.hexport.parties.sme.products.ProductTable;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.platform.identity.People;
import org.hexport.platform.reference.CertificateKinds;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Component;

/** Puts the pages of the form together. */
@Component
class CertificatePages {

    private final CertificateTable certificates;
    private final CertificateScans scans;
    private final CertificateKinds kinds;
    private final ProductTable products;
    private final People people;

    CertificatePages(
            CertificateTable certificates,
            CertificateScans scans,
            CertificateKinds kinds,
            ProductTable products,
            People people) {
        this.certificates = certificates;
        this.scans = scans;
        this.kinds = kinds;
        this.products = products;
        this.people = people;
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
                List.of(),
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
        return page(ui, viewer, enterprise, certificate, answers, doubts, List.of());
    }

    /**
     * The form again, with what somebody else changed.
     *
     * @param opened the version that the form was opened with
     */
    CertificatePage overtaken(
            Ui ui, Viewer viewer, Enterprise enterprise, Certificate now, int opened, Answers answers) {
        return page(ui, viewer, enterprise, now, answers, List.of(), others(ui, now, opened));
    }

    private List<Other> others(Ui ui, Certificate now, int opened) {
        var was = CertificateForm.filled(certificates
                .past(now.id(), opened)
                .orElseGet(() -> Certificate.fresh(now.id(), now.enterprise(), now.kind())));
        var is = CertificateForm.filled(now);
        var last = certificates.lastChange(now.id()).orElseThrow(NotFound::new);
        var who = last.getValue()
                .map(PersonId::new)
                .map(person -> people.namesOf(Set.of(person)).get(person))
                .orElse(ui.t("sme.somebody"));
        var names = products.of(now.enterprise()).stream()
                .collect(Collectors.toMap(product -> product.id().toString(), Product::name));
        return CertificatePage.FIELDS.stream()
                .filter(field -> !now.held() || !field.equals("begun_on")) // asked of those in process alone
                .filter(field -> !was.values(field).equals(is.values(field)))
                .map(field -> new Other(
                        "sme.certificate." + field.replace("_on", ""),
                        CertificatePage.words(ui, field, was.values(field), names),
                        CertificatePage.words(ui, field, is.values(field), names),
                        who,
                        last.getKey()))
                .toList();
    }

    private CertificatePage page(
            Ui ui,
            Viewer viewer,
            Enterprise enterprise,
            Certificate certificate,
            Answers answers,
            List<Reply.Refused> doubts,
            List<Other> others) {
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
                doubts,
                others);
    }
}
