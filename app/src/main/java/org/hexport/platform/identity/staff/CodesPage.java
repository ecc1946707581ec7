package org.hexport.platform.identity.staff;

import java.time.Instant;
import java.util.List;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for a one-time code that the viewer may read out.
 *
 * @param made the code just made, shown once
 */
public record CodesPage(List<Request> requests, @Nullable Made made) {

    /** @param organisations names, separated by commas */
    public record Request(
            PersonId person, String name, @Nullable String contact, String organisations, Instant since) {}

    /** @param code in two groups of four */
    public record Made(PersonId person, String name, String code, long minutes) {}
}
