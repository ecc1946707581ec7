package org.hexport.kernel;

import java.time.LocalDate;
import java.util.List;

/**
 * Something was done together: published once by the module where it happened, heard by the ledger.
 *
 * @param act made by the publisher; the same id twice is the same act once
 * @param beneficiary the enterprise, gallery or association that was truly helped
 * @param evidence what shows it: a document, a link, the words of who saw it
 * @param confirmed by the beneficiary or a document
 */
public record ActPerformed(
        ActId act,
        LocalDate on,
        OrganisationId beneficiary,
        String evidence,
        boolean confirmed,
        List<Contribution> contributions) {

    public ActPerformed {
        contributions = List.copyOf(contributions);
        if (contributions.isEmpty()) {
            throw new IllegalArgumentException("an act has at least one contribution");
        }
    }

    /** @param amount counted in the role's measure, not negative */
    public record Contribution(OrganisationId actor, HelixRole role, long amount) {

        public Contribution {
            if (amount < 0) {
                throw new IllegalArgumentException("a contribution is not negative: " + amount);
            }
        }
    }
}
