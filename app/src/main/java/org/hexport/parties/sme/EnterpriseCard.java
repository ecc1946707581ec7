package org.hexport.parties.sme;

import org.hexport.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The few facts by which other modules speak of an enterprise.
 *
 * @param phone E.164
 * @param kbli five digits
 * @param size {@code micro}, {@code small}, {@code medium} or {@code large}, where sales or capital are known
 */
public record EnterpriseCard(
        OrganisationId id,
        String name,
        String district,
        @Nullable String phone,
        @Nullable String kbli,
        @Nullable String size,
        boolean demo) {}
