package org.hexport.platform.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexport.platform.reference.CertificateKind.Term;
import org.hexport.platform.reference.CertificateKind.Validity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kinds of certificates that an exporter from here meets. */
@Component
public class CertificateKinds {

    /** As an enterprise meets them: first what it needs at home, last what goes with a shipment. */
    private static final List<String> GROUPS = List.of(
            "licence",
            "tax",
            "food",
            "halal",
            "medicine",
            "cosmetic",
            "programme",
            "standard",
            "management",
            "organic",
            "voluntary",
            "wood",
            "craft",
            "ip",
            "domestic",
            "foreign",
            "quarantine",
            "origin",
            "customs",
            "trade");

    private static final Pattern COUNTED = Pattern.compile("(\\d+) (year|month)s?\\b.*");

    private final List<CertificateKind> all = BroughtAlong.rows("certificates.csv").stream()
            .map(row -> new CertificateKind(
                    row.text("code"),
                    row.text("kind"),
                    row.text("name_id"),
                    row.text("name_en"),
                    row.text("issuer_id"),
                    row.text("issuer_en"),
                    pattern(row.text("number_pattern")),
                    validity(row.text("validity"))))
            .sorted(Comparator.comparingInt(kind -> GROUPS.indexOf(kind.group())))
            .toList();

    /** By group. */
    public List<CertificateKind> all() {
        return all;
    }

    public Optional<CertificateKind> find(String code) {
        return all.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** A note may stand behind the pattern. */
    private static @Nullable Pattern pattern(String text) {
        return text.isEmpty() ? null : Pattern.compile(text.replaceFirst(" \\(.*\\)$", ""));
    }

    private static Validity validity(String text) {
        var counted = COUNTED.matcher(text);
        if (counted.matches()) {
            return new Validity(
                    counted.group(2).equals("year") ? Term.YEARS : Term.MONTHS, Integer.parseInt(counted.group(1)));
        }
        if (text.startsWith("per ") || text.startsWith("earliest ")) {
            return new Validity(Term.ONE_SHIPMENT, 0);
        }
        if (text.matches("(while|permanent|no expiry|life).*")) {
            return new Validity(Term.LASTING, 0);
        }
        return new Validity(text.startsWith("renew") ? Term.RENEWED : Term.UNKNOWN, 0);
    }
}
