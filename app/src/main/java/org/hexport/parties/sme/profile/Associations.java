package org.hexport.parties.sme.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hexport.platform.identity.Helpers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations that an enterprise may name as its association, and that then help its people, as with a lost password. */
@Component
public class Associations implements Helpers {

    private final JdbcClient jdbc;

    Associations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actors with one of these names, by the name in small letters; of several the first that was registered. */
    public Map<String, UUID> named(Collection<String> names) {
        var found = new HashMap<String, UUID>();
        jdbc.sql("""
                select lower(name) as name, id from facts.organisation
                 where kind = 'actor' and lower(name) = any(:names)
                   and not exists (select from facts.actor where actor.id = organisation.id and not actor.confirmed)
                 order by id
                """)
                .param("names", names.stream().map(Associations::key).toArray(String[]::new))
                .query((RowCallbackHandler)
                        row -> found.putIfAbsent(row.getString("name"), row.getObject("id", UUID.class)));
        return found;
    }

    public @Nullable UUID named(@Nullable String name) {
        return name == null ? null : named(List.of(name)).get(key(name));
    }

    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String pairs() {
        return "select id as organisation, association_id as helper from sme.enterprise where association_id is not null";
    }

    /** Communities, which an enterprise may belong to, by name. */
    public List<String> communities() {
        return jdbc.sql("""
                select organisation.name from facts.actor
                  join facts.organisation on organisation.id = actor.id
                 where actor.helix = 'C' and actor.confirmed
                 order by organisation.name
                """).query(String.class).list();
    }
}
