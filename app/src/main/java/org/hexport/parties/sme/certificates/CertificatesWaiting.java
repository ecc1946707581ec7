package org.hexport.parties.sme.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.reference.CertificateKinds;
import org.hexport.platform.ui.Reading;
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
    private final Clock clock;

    CertificatesWaiting(CertificateTable certificates, CertificateKinds kinds, Clock clock) {
        this.certificates = certificates;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public Reading<List<Waiting>> waitingFor(Viewer viewer) {
        var own =
                viewer.managed().stream().filter(viewer.enterprises()::contains).toList();
        if (own.isEmpty()) {
            return Reading.known(List.of());
        }
        var ids = own.stream().map(OrganisationId::value).toList();
        return certificates.of(ids).with(names(ids), this::waiting);
    }

    private static Reading<Map<UUID, String>> names(List<UUID> enterprises) {
        return Reading.rows(
                        "select id, name from facts.organisation where id = any(:ids)",
                        Map.of("ids", enterprises.toArray(UUID[]::new)),
                        row -> Map.entry(row.uuid("id"), row.text("name")))
                .map(names -> names.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private List<Waiting> waiting(List<Certificate> certificates, Map<UUID, String> names) {
        var today = LocalDate.now(clock);
        return certificates.stream()
                .filter(certificate -> certificate.held() && isDue(certificate.expires(), today))
                .map(certificate -> waiting(certificate, names, today))
                .toList();
    }

    private static boolean isDue(@Nullable LocalDate expires, LocalDate today) {
        return expires != null && !expires.isAfter(today.plusDays(BEFORE)) && expires.isAfter(today.minusDays(AFTER));
    }

    private Waiting waiting(Certificate certificate, Map<UUID, String> names, LocalDate today) {
        var expires = java.util.Objects.requireNonNull(certificate.expires());
        boolean ended = expires.isBefore(today);
        var kind = kinds.find(certificate.kind())
                .map(known -> new Ui.Listed(known.nameId(), known.nameEn()))
                .orElse(new Ui.Listed(certificate.kind(), certificate.kind()));
        return new Waiting(
                ended ? "sme.waiting.certificate-ended" : "sme.waiting.certificate",
                List.of(kind, names.getOrDefault(certificate.enterprise().value(), ""), expires),
                "/enterprises/" + certificate.enterprise() + "/certificates/" + certificate.id(),
                expires.minusDays(BEFORE).atStartOfDay(clock.getZone()).toInstant(),
                ended ? null : expires);
    }
}
