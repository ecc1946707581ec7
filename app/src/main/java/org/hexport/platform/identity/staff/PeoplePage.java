package org.hexport.platform.identity.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * People by name, a part of the list at a time.
 *
 * @param sought part of a name, address or number; empty for all
 * @param more whether others follow the last one shown
 */
public record PeoplePage(String sought, List<Person> people, boolean more) {

    public record Person(
            PersonId id,
            String name,
            @Nullable String contact,
            boolean administrator,
            boolean demo,
            List<Mandate> mandates) {}

    /** @param kind as in {@code identity.mandate.<kind>} */
    public record Mandate(String kind, String region, String regionName) {}

    public @Nullable String next() {
        if (!more) {
            return null;
        }
        var last = people.getLast();
        return "/people?q=" + encoded(sought) + "&after=" + encoded(last.name()) + "&id=" + last.id();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
