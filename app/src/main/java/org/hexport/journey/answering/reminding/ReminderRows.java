package org.hexport.journey.answering.reminding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reminders that went out. */
@Component
class ReminderRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes who is to be reminded now, each once; who decided against export is left in peace. */
    List<Due> take(LocalDate today, int daysBefore) {
        return jdbc.sql("""
                with due as (
                    select proposal.id, asked.side, asked.self, asked.other, proposal.offer_id, proposal.deadline,
                           case when proposal.deadline = :today then 'day' else 'before' end as kind
                      from facts.proposal
                      join facts.need on need.id = proposal.need_id and need.state not in ('met', 'withdrawn')
                     cross join lateral (values ('enterprise', proposal.enterprise_id, proposal.actor_id, proposal.enterprise_answered_at),
                                                ('actor', proposal.actor_id, proposal.enterprise_id, proposal.actor_answered_at))
                                        asked (side, self, other, answered_at)
                     where proposal.state = 'waiting'
                       and asked.answered_at is null
                       and proposal.deadline between :today and cast(:today as date) + :daysBefore
                       and not exists (select 1 from facts.stage where stage.enterprise_id = asked.self and stage.reid = 'rejected')),
                     sent as (
                    insert into answering.reminder (proposal_id, side, kind, sent_at)
                    select id, side, kind, :now from due
                        on conflict do nothing
                    returning proposal_id, side)
                select due.*, offer.title, other.name
                  from due
                  join sent on sent.proposal_id = due.id and sent.side = due.side
                  join facts.offer on offer.id = due.offer_id and offer.open
                  join facts.organisation other on other.id = due.other
                 order by due.id, due.side
                """)
                .param("today", today)
                .param("daysBefore", daysBefore)
                .param("now", OffsetDateTime.now(clock))
                .query((row, n) -> due(row))
                .list();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getString("side"),
                row.getString("kind"),
                new OrganisationId(row.getObject("self", UUID.class)),
                row.getString("title"),
                row.getString("name"),
                row.getObject("deadline", LocalDate.class));
    }
}
