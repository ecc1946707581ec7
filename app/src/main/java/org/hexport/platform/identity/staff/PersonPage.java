package org.hexport.platform.identity.staff;

import java.time.Instant;
import java.util.List;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.staff.PeoplePage.Mandate;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One person as an administrator sees it.
 *
 * @param regions that a mandate can be for
 * @param answers of the form that gives a mandate
 * @param refused message of what was just refused, null if nothing
 */
public record PersonPage(
        Person person,
        List<Choice> regions,
        Answers answers,
        @Nullable String refused) {

    public record Person(
            PersonId id,
            String name,
            @Nullable String contact,
            Instant created,
            boolean administrator,
            boolean wantsCode,
            List<Mandate> mandates,
            List<Belonging> organisations) {}

    /** @param role as in {@code identity.role.<role>} */
    public record Belonging(OrganisationId id, String name, String role) {}
}
