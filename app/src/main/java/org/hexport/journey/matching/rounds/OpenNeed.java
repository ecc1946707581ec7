package org.hexport.journey.matching.rounds;

import java.time.LocalDate;
import java.util.Set;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;

/**
 * A need as a round looks at it.
 *
 * @param enterprise that asks; it may be an association or a gallery too
 * @param languages understood besides Indonesian
 * @param kbli empty where nobody said
 * @param size {@code micro}, {@code small} or {@code medium}; empty where nobody said
 * @param helps of its enterprise that are proposed or under way
 */
record OpenNeed(
        NeedId id,
        OrganisationId enterprise,
        String district,
        Barrier barrier,
        int severity,
        LocalDate openedOn,
        Set<String> languages,
        String kbli,
        String size,
        int helps) {

    OpenNeed {
        languages = Set.copyOf(languages);
    }
}
