package org.hexport.parties.helix.offers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actors by the name that a file gives them, however capital letters and blanks are set. */
@Component
class KnownActors {

    private final JdbcClient jdbc;

    KnownActors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ByName named(Collection<String> names) {
        var byName = new ByName();
        jdbc.sql("""
                select actor.id, named.name, actor.helix, actor.district
                  from helix.actor
                  join facts.organisation named on named.id = actor.id
                 where lower(named.name) = any (:names)
                 order by actor.id
                """)
                .param(
                        "names",
                        names.stream().map(KnownActors::plain).distinct().toArray(String[]::new))
                .query((row, n) -> byName.add(
                        row.getString("name"),
                        new Known(
                                new OrganisationId(row.getObject("id", UUID.class)),
                                Helix.of(row.getString("helix").charAt(0)),
                                row.getString("district"))))
                .list();
        return byName;
    }

    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    record Known(OrganisationId id, Helix helix, String district) {}

    /** A name may stand for several actors of different helices. */
    static final class ByName {

        private final Map<String, List<Known>> actors = new HashMap<>();

        boolean add(String name, Known actor) {
            return actors.computeIfAbsent(plain(name), key -> new ArrayList<>()).add(actor);
        }

        Optional<Known> find(String name, Helix helix) {
            return actors.getOrDefault(plain(name), List.of()).stream()
                    .filter(actor -> actor.helix() == helix)
                    .findFirst();
        }

        List<OrganisationId> ids() {
            return actors.values().stream().flatMap(List::stream).map(Known::id).toList();
        }
    }
}
