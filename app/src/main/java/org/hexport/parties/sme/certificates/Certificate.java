package org.hexport.parties.sme.certificates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of an enterprise.
 *
 * @param version that a change builds on; 0 where it is new
 * @param begun when it was begun, or the day of issue where only that is known
 * @param shared its owner lets everybody see it
 * @param products for which it is; none: for all
 */
record Certificate(
        UUID id,
        OrganisationId enterprise,
        int version,
        String kind,
        boolean held,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate begun,
        @Nullable LocalDate issued,
        @Nullable LocalDate expires,
        boolean shared,
        List<UUID> products) {

    /** So long before the end it is time to renew it. */
    static final int SOON = 90;

    Certificate {
        products = List.copyOf(products);
    }

    /** How it stands on a day. */
    enum Standing {
        IN_PROCESS,
        HELD,
        ENDING,
        ENDED
    }

    Standing standing(LocalDate today) {
        if (!held) {
            return Standing.IN_PROCESS;
        }
        if (expires == null) {
            return Standing.HELD;
        }
        long left = ChronoUnit.DAYS.between(today, expires);
        return left < 0 ? Standing.ENDED : left <= SOON ? Standing.ENDING : Standing.HELD;
    }

    /** Nothing is known of it yet but its kind. */
    static Certificate fresh(UUID id, OrganisationId enterprise, String kind) {
        return new Certificate(id, enterprise, 0, kind, true, null, null, null, null, null, false, List.of());
    }

    /** The same, as a change builds on the given version. */
    Certificate at(int other) {
        return new Certificate(
                id, enterprise, other, kind, held, number, issuer, begun, issued, expires, shared, products);
    }

    boolean saysTheSameAs(Certificate other) {
        return equals(other.at(version));
    }
}
