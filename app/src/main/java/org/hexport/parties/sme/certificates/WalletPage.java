package org.hexport.parties.sme.certificates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hexport.parties.sme.certificates.Certificate.Standing;
import org.hexport.platform.reference.CertificateKinds;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of an enterprise.
 *
 * @param ending only those that end soon or have ended are shown
 */
public record WalletPage(String enterprise, List<Line> lines, boolean mayChange, boolean ending) {

    public WalletPage {
        lines = List.copyOf(lines);
    }

    static WalletPage of(
            Ui ui,
            String enterprise,
            List<Certificate> certificates,
            CertificateKinds kinds,
            boolean mayChange,
            boolean ending) {
        return new WalletPage(
                enterprise,
                certificates.stream()
                        .map(certificate -> line(ui, certificate, kinds))
                        .filter(line -> !ending || line.days() != null && line.days() <= Certificate.SOON)
                        .toList(),
                mayChange,
                ending);
    }

    private static Line line(Ui ui, Certificate certificate, CertificateKinds kinds) {
        var standing = certificate.standing(ui.today());
        var expires = certificate.expires();
        return new Line(
                certificate.id().toString(),
                kinds.find(certificate.kind())
                        .map(kind -> kind.name(ui.language()))
                        .orElse(certificate.kind()),
                standing,
                certificate.number(),
                certificate.issuer(),
                expires,
                expires == null ? null : ChronoUnit.DAYS.between(ui.today(), expires),
                certificate.shared());
    }

    /** @param days until it ends; negative where it has ended */
    public record Line(
            String id,
            String kind,
            Standing standing,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate expires,
            @Nullable Long days,
            boolean shared) {

        /** The message key of how it stands. */
        public String standingKey() {
            return "sme.certificate.standing." + standing.name().toLowerCase(java.util.Locale.ROOT);
        }

        public String tone() {
            return switch (standing) {
                case IN_PROCESS -> "act";
                case HELD -> "good";
                case ENDING -> "warm";
                case ENDED -> "bad";
            };
        }
    }
}
