package org.hexport.parties.helix.actors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.actors.Admission.State;
import org.hexport.parties.helix.actors.AdmissionPage.Moment;
import org.hexport.platform.ui.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of those on their way in, with what was said. */
@Component
class AdmissionRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    AdmissionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Admission> find(OrganisationId id) {
        return jdbc.sql("""
                select actor.id, named.name, actor.district, actor.state, actor.registered_by
                  from helix.actor
                  join facts.organisation named on named.id = actor.id
                 where actor.id = :id
                """)
                .param("id", id.value())
                .query((row, n) -> admission(row))
                .optional();
    }

    /** One after the other for a person: two forms at the same moment are not more than two in a row. */
    long proposedBy(PersonId person, Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('helix.proposed:' || cast(:person as text), 0))")
                .param("person", person.value())
                .query((row, n) -> true)
                .single();
        return jdbc.sql("""
                select count(*) from helix.actor_change where by = :person and verb = 'proposed' and at > :since
                """)
                .param("person", person.value())
                .param("since", OffsetDateTime.ofInstant(since, clock.getZone()))
                .query(Long.class)
                .single();
    }

    /** Others whose name is like this one, the likest first; those that wait only for who decides. */
    List<Link> similar(String name, OrganisationId but, boolean alsoWaiting) {
        return jdbc.sql("""
                select actor.id, named.name
                  from helix.actor
                  join facts.organisation named on named.id = actor.id
                 where actor.id <> :but
                   and (actor.state = 'confirmed' or :waiting and actor.state in ('waiting', 'asked'))
                   and (public.similarity(lower(named.name), lower(:name)) >= 0.45
                        or lower(named.name) = lower(:name)
                        or public.word_similarity(lower(:name), lower(named.name)) >= 0.8)
                 order by public.similarity(lower(named.name), lower(:name)) desc, actor.id
                 limit 5
                """)
                .param("name", name)
                .param("but", but.value())
                .param("waiting", alsoWaiting)
                .query((row, n) -> new Link(row.getString("name"), "/actors/" + row.getString("id")))
                .list();
    }

    void tell(OrganisationId id, String contact, String claim) {
        jdbc.sql("update helix.actor set contact = :contact, claim = :claim where id = :id")
                .param("contact", contact)
                .param("claim", claim)
                .param("id", id.value())
                .update();
    }

    void mend(ActorProposal proposal) {
        var actor = proposal.actor();
        jdbc.sql("""
                update helix.actor
                   set helix = :helix, kind = :kind, district = :district, note = :note, contact = :contact, claim = :claim
                 where id = :id
                """)
                .param("helix", String.valueOf(actor.helix().letter()))
                .param("kind", actor.kind().word())
                .param("district", actor.district())
                .param("note", actor.note())
                .param("contact", proposal.contact())
                .param("claim", proposal.claim())
                .param("id", actor.id().value())
                .update();
    }

    void become(OrganisationId id, State state) {
        jdbc.sql("update helix.actor set state = :state where id = :id")
                .param("state", state.word())
                .param("id", id.value())
                .update();
    }

    /** @return its number, which no other change has */
    long note(OrganisationId id, String verb, String words, Viewer by) {
        return jdbc.sql("""
                insert into helix.actor_change (actor_id, verb, note, at, by)
                values (:id, :verb, :note, :now, :by)
                returning number
                """)
                .param("id", id.value())
                .param("verb", verb)
                .param("note", words)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.personValue())
                .query(Long.class)
                .single();
    }

    List<Moment> history(OrganisationId id) {
        return jdbc.sql("""
                select verb, note, at, by from helix.actor_change where actor_id = :id order by number
                """)
                .param("id", id.value())
                .query((row, n) -> new Moment(
                        row.getString("verb"),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("by", UUID.class)))
                .list();
    }

    private static Admission admission(ResultSet row) throws SQLException {
        var by = row.getObject("registered_by", UUID.class);
        return new Admission(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("district"),
                State.of(row.getString("state")),
                by == null ? null : new PersonId(by));
    }
}
