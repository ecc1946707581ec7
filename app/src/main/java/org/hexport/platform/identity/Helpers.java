package org.hexport.platform.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.hexport.kernel.OrganisationId;

/** Who stands by an organisation, such as the association of an enterprise: contributed as a bean by the module that knows. */
public interface Helpers {

    /** The helpers of each of these organisations; those without any may be left out. */
    Map<OrganisationId, Set<OrganisationId>> helpersOf(Collection<OrganisationId> organisations);
}
