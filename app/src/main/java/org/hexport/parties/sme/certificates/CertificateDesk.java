package org.hexport.parties.sme.certificates;

import java.time.Clock;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.events.CertificateBegun;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.platform.files.FileId;
import org.hexport.platform.files.Files;
import org.hexport.platform.files.ReadFile;
import org.hexport.platform.reference.CertificateKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds certificates to the wallet, changes and removes them; what is removed stays on record, its scans are there for nobody. */
@Service
@Transactional
class CertificateDesk {

    static final int MOST_SCANS = 3;

    private final EnterpriseTable enterprises;
    private final CertificateTable certificates;
    private final CertificateScans scans;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateDesk(
            EnterpriseTable enterprises,
            CertificateTable certificates,
            CertificateScans scans,
            Files files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enterprises = enterprises;
        this.certificates = certificates;
        this.scans = scans;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    sealed interface Outcome {}

    record Kept() implements Outcome {}

    /** Somebody else changed it since the form was opened. */
    record Overtaken() implements Outcome {}

    record Refused(Reply reason) implements Outcome {}

    /**
     * The same certificate again is there once; so is the same scan.
     *
     * @throws NotFound where the id is another's, or a removed one
     */
    Outcome keep(Viewer viewer, Certificate certificate, CertificateKind kind, ReadFile.@Nullable Fit scan) {
        var enterprise = enterprises.writableBy(viewer, certificate.enterprise());
        boolean another =
                scan != null && !scans.hasPrint(certificate.id(), scan.sent().print());
        if (another && scans.of(certificate.id()).size() >= MOST_SCANS) {
            return new Refused(Reply.refused("sme.certificate.scans-enough", MOST_SCANS));
        }
        if (certificate.version() == 0 && certificates.add(certificate, viewer, clock.instant())) {
            tell(certificate, kind, enterprise.district());
        } else if (!changes(viewer, certificate)) {
            return new Overtaken();
        }
        if (scan != null && another) {
            add(viewer, certificate, scan);
        }
        return new Kept();
    }

    /** Of one that has long been held nobody knows when it was begun: then it is no news. */
    private void tell(Certificate certificate, CertificateKind kind, String district) {
        var begun = certificate.begun();
        if (!kind.isEverybodys() && begun != null) {
            events.publishEvent(
                    new CertificateBegun(certificate.id(), certificate.enterprise(), district, kind.code(), begun));
        }
    }

    /** @return false where somebody else was faster and it now says something else than the form was opened with */
    private boolean changes(Viewer viewer, Certificate certificate) {
        var known =
                certificates.find(certificate.enterprise(), certificate.id()).orElseThrow(NotFound::new);
        return known.saysTheSameAs(certificate)
                || certificates.change(certificate, viewer, clock.instant())
                || isAsOpened(known, certificate.version())
                        && certificates.change(certificate.at(known.version()), viewer, clock.instant());
    }

    /** It was changed, and changed back. */
    private boolean isAsOpened(Certificate known, int opened) {
        return certificates
                .past(known.id(), opened)
                .filter(known::saysTheSameAs)
                .isPresent();
    }

    private void add(Viewer viewer, Certificate certificate, ReadFile.Fit scan) {
        var sent = scan.sent();
        var file = files.keep(viewer, certificate.enterprise(), scan);
        scans.add(certificate.id(), file, sent.name(), sent.print(), clock.instant());
    }

    void remove(Viewer viewer, OrganisationId enterprise, UUID certificate) {
        enterprises.writableBy(viewer, enterprise);
        certificates.remove(enterprise, certificate, viewer, clock.instant());
        scans.of(certificate).forEach(scan -> files.remove(new FileId(scan.file()), enterprise));
    }

    void removeScan(Viewer viewer, OrganisationId enterprise, UUID certificate, FileId file) {
        enterprises.writableBy(viewer, enterprise);
        if (certificates.find(enterprise, certificate).isEmpty()) {
            throw new NotFound();
        }
        if (scans.remove(certificate, file, clock.instant())) {
            files.remove(file, enterprise);
        }
    }
}
