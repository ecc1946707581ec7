package org.hexport.journey.needs.register;

import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may ask: enterprises, and of the actors those that ask for others, associations and galleries. */
@Component
class Askers {

    /** A gallery of the crafts council is an actor of its kind; who came in by itself asks once a coordinator has confirmed it. */
    static final String ALL = """
            select enterprise.id, enterprise.name, enterprise.district, 'enterprise' as kind
              from facts.enterprise
            union all
            select organisation.id, organisation.name, coalesce(nullif(actor.district, ''), organisation.region_code),
                   case when actor.kind in ('gallery', 'crafts-council') then 'gallery' else 'association' end
              from facts.actor
              join facts.organisation on organisation.id = actor.id
             where actor.confirmed
               and actor.kind in ('association', 'cooperative', 'forum', 'civil-group', 'gallery', 'crafts-council')
            """;

    private final JdbcClient jdbc;

    Askers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Asker> find(OrganisationId id) {
        return jdbc.sql("select * from (%s) asker where id = :id".formatted(ALL))
                .param("id", id.value())
                .query((row, n) -> asker(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("district")))
                .optional();
    }

    /** As it was when the need was written: kind and district are the need's own. */
    Optional<Asker> of(NeedId need) {
        return jdbc.sql("""
                select need.beneficiary_id, organisation.name, need.beneficiary_kind, need.district
                  from needs.need
                  join facts.organisation on organisation.id = need.beneficiary_id
                 where need.id = :id
                """)
                .param("id", need.value())
                .query((row, n) -> asker(
                        row.getObject("beneficiary_id", UUID.class),
                        row.getString("name"),
                        row.getString("beneficiary_kind"),
                        row.getString("district")))
                .optional();
    }

    private static Asker asker(UUID id, String name, String kind, String district) {
        return new Asker(new OrganisationId(id), name, kind, district);
    }
}
