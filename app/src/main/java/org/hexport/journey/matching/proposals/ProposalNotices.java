package org.hexport.journey.matching.proposals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.Notice;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who speak for the two organisations what is proposed to them, and what became of it. */
@Component
public class ProposalNotices {

    private final JdbcClient jdbc;
    private final People people;
    private final ApplicationEventPublisher events;

    ProposalNotices(JdbcClient jdbc, People people, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.events = events;
    }

    /** A round's proposals now wait for both sides. */
    public void proposed(UUID round, int answerDays) {
        proposed("round_id", round, answerDays);
    }

    /** A proposal between two rounds. */
    public void proposedOne(UUID proposal, int answerDays) {
        proposed("id", proposal, answerDays);
    }

    private void proposed(String column, UUID id, int answerDays) {
        var speakers = new HashMap<OrganisationId, List<PersonId>>();
        for (var told : told(column, id)) {
            for (var side : Side.values()) {
                speakers.computeIfAbsent(told.of(side), people::speakersFor)
                        .forEach(person -> tell(told, side, person, "proposed", Integer.toString(answerDays)));
            }
        }
    }

    void settled(Proposal proposal, Side to, String what) {
        for (var told : told("id", proposal.id())) {
            people.speakersFor(told.of(to)).forEach(person -> tell(told, to, person, what, ""));
        }
    }

    /** Said again, it is the same message once. */
    private void tell(Told told, Side side, PersonId person, String what, String number) {
        var id = UUID.nameUUIDFromBytes(
                ("matching." + what + ":" + told.proposal() + ":" + person).getBytes(StandardCharsets.UTF_8));
        events.publishEvent(new Notice(
                id,
                person,
                "matching.notice." + what + "." + side.word(),
                List.of(told.title(), side == Side.ENTERPRISE ? told.actorName() : told.enterpriseName(), number),
                "/proposals/" + told.proposal()));
    }

    private List<Told> told(String column, UUID id) {
        return jdbc.sql("""
                select proposal.id, proposal.enterprise_id, proposal.actor_id, offer.title,
                       enterprise.name as enterprise_name, actor.name as actor_name
                  from matching.proposal
                  join facts.offer on offer.id = proposal.offer_id
                  join facts.organisation enterprise on enterprise.id = proposal.enterprise_id
                  join facts.organisation actor on actor.id = proposal.actor_id
                 where proposal.%s = :id and proposal.state <> 'drafted'
                 order by proposal.id
                """.formatted(column))
                .param("id", id)
                .query((row, n) -> new Told(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                        new OrganisationId(row.getObject("actor_id", UUID.class)),
                        row.getString("title"),
                        row.getString("enterprise_name"),
                        row.getString("actor_name")))
                .list();
    }

    private record Told(
            UUID proposal,
            OrganisationId enterprise,
            OrganisationId actor,
            String title,
            String enterpriseName,
            String actorName) {

        OrganisationId of(Side side) {
            return side == Side.ENTERPRISE ? enterprise : actor;
        }
    }
}
