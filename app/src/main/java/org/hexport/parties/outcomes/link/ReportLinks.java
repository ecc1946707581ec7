package org.hexport.parties.outcomes.link;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.parties.outcomes.Period;
import org.hexport.platform.house.Vault;
import org.springframework.stereotype.Component;

/**
 * The address by which one enterprise may report one period without an account: the enterprise and a signature of this installation, good
 * for four months after the period. Nothing is stored, and the same address can be made again.
 */
@Component
public class ReportLinks {

    private static final int MONTHS = 4;

    private final Vault vault;
    private final Clock clock;

    ReportLinks(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** {@code /r/2026Q3/…}. */
    public String path(OrganisationId enterprise, Period period) {
        return "/r/" + period + "/" + enterprise + "." + vault.sign(signed(enterprise, period));
    }

    /** The enterprise of the address; empty where the signature is not ours or its time is over. */
    Optional<OrganisationId> enterprise(Period period, String token) {
        var dot = token.indexOf('.');
        if (dot < 0 || over(period)) {
            return Optional.empty();
        }
        try {
            var enterprise = new OrganisationId(UUID.fromString(token.substring(0, dot)));
            return vault.signed(signed(enterprise, period), token.substring(dot + 1))
                    ? Optional.of(enterprise)
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    boolean over(Period period) {
        return LocalDate.now(clock).isAfter(until(period));
    }

    public LocalDate until(Period period) {
        return period.end().plusMonths(MONTHS);
    }

    private static String signed(OrganisationId enterprise, Period period) {
        return "outcome " + period + " " + enterprise;
    }
}
