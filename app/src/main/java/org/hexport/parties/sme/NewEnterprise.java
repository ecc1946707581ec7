package org.hexport.parties.sme;

import org.hexport.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise to be registered: the least that is asked before anything else. A file or the form tells the rest.
 *
 * @param id made by the form, so that a retry registers once
 * @param district a district's code
 * @param phone in any form that an Indonesian reader understands
 */
public record NewEnterprise(
        OrganisationId id,
        String name,
        String district,
        @Nullable String phone) {}
