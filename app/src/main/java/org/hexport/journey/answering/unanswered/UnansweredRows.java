package org.hexport.journey.answering.unanswered;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has not answered in the regions of a coordinator, and notes who was reached. */
@Component
class UnansweredRows {

    /** One row for each side that owes an answer. */
    private static final String SILENT = """
            select asked.self as organisation, proposal.id, proposal.proposed_at, proposal.deadline, proposal.district
              from facts.proposal
              join facts.need on need.id = proposal.need_id and need.state not in ('met', 'withdrawn')
              join facts.offer on offer.id = proposal.offer_id and offer.open
             cross join lateral (values (proposal.enterprise_id, proposal.enterprise_answered_at),
                                        (proposal.actor_id, proposal.actor_answered_at)) asked (self, answered_at)
             where proposal.state = 'waiting'
               and proposal.deadline >= :today
               and asked.answered_at is null
               and (:administrator or proposal.district ^@ any (:coordinated))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    UnansweredRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param mayCall the owner did not say that nobody is to call */
    record Silent(
            UUID organisation,
            String name,
            boolean enterprise,
            int requests,
            UUID first,
            Instant since,
            LocalDate due,
            boolean mayCall,
            @Nullable Instant reached,
            boolean reachedToday) {}

    List<Silent> silent(Viewer viewer, @Nullable UUID after, int most) {
        return jdbc.sql("""
                with silent as (%s),
                     grouped as (
                    select organisation, count(*)::int as requests, min(proposed_at) as since, min(deadline) as due,
                           (array_agg(id order by proposed_at, id))[1] as first
                      from silent
                     group by organisation)
                select grouped.*, named.name, named.kind = 'enterprise' as enterprise, coalesce(consent.given, true) as may_call,
                       reached.at as reached_at, reached.day = :today as reached_today
                  from grouped
                  join facts.organisation named on named.id = grouped.organisation
                  left join facts.consent on consent.enterprise_id = grouped.organisation and consent.purpose = 'contact'
                  left join lateral (select max(reached_at) as at, max(on_day) as day
                                       from answering.reached
                                      where reached.organisation_id = grouped.organisation) reached on true
                 where cast(:after as uuid) is null
                    or (grouped.since, grouped.organisation) > (select last.since, last.organisation
                                                                  from grouped last
                                                                 where last.organisation = :after)
                 order by grouped.since, grouped.organisation
                 limit :most
                """.formatted(SILENT))
                .param("today", LocalDate.now(clock))
                .param("administrator", viewer.administrator())
                .param("coordinated", viewer.coordinatedRegions())
                .param("after", after)
                .param("most", most)
                .query((row, n) -> silent(row))
                .list();
    }

    /** Lapsed because a side was silent, and nothing was offered since, the latest first. */
    List<UnansweredPage.Lapsed> lapsed(Viewer viewer, int most) {
        return jdbc.sql("""
                select proposal.id, enterprise.name as enterprise, actor.name as actor, offer.title, proposal.deadline,
                       case when proposal.actor_answered_at is not null then 'enterprise'
                            when proposal.enterprise_answered_at is not null then 'actor'
                            else 'both' end as silent
                  from facts.proposal
                  join facts.need on need.id = proposal.need_id and need.state in ('open', 'proposed')
                  join facts.offer on offer.id = proposal.offer_id
                  join facts.organisation enterprise on enterprise.id = proposal.enterprise_id
                  join facts.organisation actor on actor.id = proposal.actor_id
                 where proposal.state in ('waiting', 'lapsed')
                   and proposal.deadline < :today
                   and coalesce((proposal.answered_at at time zone 'Asia/Jakarta')::date > proposal.deadline, true)
                   and (:administrator or proposal.district ^@ any (:coordinated))
                   and not exists (select 1
                                     from facts.proposal later
                                    where later.need_id = proposal.need_id and later.proposed_at > proposal.proposed_at)
                 order by proposal.deadline desc, proposal.id
                 limit :most
                """)
                .param("today", LocalDate.now(clock))
                .param("administrator", viewer.administrator())
                .param("coordinated", viewer.coordinatedRegions())
                .param("most", most)
                .query((row, n) -> new UnansweredPage.Lapsed(
                        row.getObject("id", UUID.class),
                        row.getString("enterprise"),
                        row.getString("actor"),
                        row.getString("title"),
                        row.getString("silent"),
                        row.getObject("deadline", LocalDate.class)))
                .list();
    }

    /** Does nothing where the organisation owes no answer in the viewer's regions, or was reached today. */
    void reached(Viewer viewer, UUID organisation) {
        jdbc.sql("""
                insert into answering.reached (organisation_id, on_day, reached_at, reached_by)
                select :organisation, :today, :now, :by
                 where exists (select 1 from (%s) silent where silent.organisation = :organisation)
                on conflict do nothing
                """.formatted(SILENT))
                .param("organisation", organisation)
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .param("by", viewer.personValue(), java.sql.Types.OTHER)
                .param("administrator", viewer.administrator())
                .param("coordinated", viewer.coordinatedRegions())
                .update();
    }

    private static Silent silent(ResultSet row) throws SQLException {
        var reached = row.getObject("reached_at", OffsetDateTime.class);
        return new Silent(
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                row.getBoolean("enterprise"),
                row.getInt("requests"),
                row.getObject("first", UUID.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class),
                row.getBoolean("may_call"),
                reached == null ? null : reached.toInstant(),
                row.getBoolean("reached_today"));
    }
}
