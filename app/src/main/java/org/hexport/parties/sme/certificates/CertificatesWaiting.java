package org.hexport.parties.sme.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.reference.CertificateKinds;
import org.hexport.platform.ui.Ui;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Certificates that end within a month, or ended less than two months ago, for who speaks for their enterprise. */
@Component
class CertificatesWaiting implements WaitingSource {

    private static final int BEFORE = 30;
    private static final int AFTER = 60;

    private final CertificateTable certificates;
    private final CertificateKinds kinds;
    private final Organisations organisations;
    private final Clock clock;

    CertificatesWaiting(
            CertificateTable certificates, CertificateKinds kinds, Organisations organisations, Clock clock) {
        this.certificates = certificates;
        this.kinds = kinds;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Viewer viewer) {
        var own =
                viewer.managed().stream().filter(viewer.enterprises()::contains).toList();
        if (own.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var ending = certificates.of(own.stream().map(OrganisationId::value).toList()).stream()
                .filter(certificate -> certificate.held() && isDue(certificate.expires(), today))
                .toList();
        var names = ending.isEmpty() ? Map.<OrganisationId, String>of() : organisations.namesOf(own);
        return ending.stream()
                .map(certificate -> waiting(certificate, names, today))
                .toList();
    }

    private static boolean isDue(@Nullable LocalDate expires, LocalDate today) {
        return expires != null && !expires.isAfter(today.plusDays(BEFORE)) && expires.isAfter(today.minusDays(AFTER));
    }

    private Waiting waiting(Certificate certificate, Map<OrganisationId, String> names, LocalDate today) {
        var expires = java.util.Objects.requireNonNull(certificate.expires());
        boolean ended = expires.isBefore(today);
        var kind = kinds.find(certificate.kind())
                .map(known -> new Ui.Listed(known.nameId(), known.nameEn()))
                .orElse(new Ui.Listed(certificate.kind(), certificate.kind()));
        return new Waiting(
                ended ? "sme.waiting.certificate-ended" : "sme.waiting.certificate",
                List.of(kind, names.getOrDefault(certificate.enterprise(), ""), expires),
                "/enterprises/" + certificate.enterprise() + "/certificates/" + certificate.id(),
                expires.minusDays(BEFORE).atStartOfDay(clock.getZone()).toInstant(),
                ended ? null : expires);
    }
}
