package org.hexport.journey.needs.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.journey.needs.events.NeedClosed;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Needs that a barrier suggests: their owner's own until they are confirmed. */
@Component
class BarrierRows {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator chance;

    BarrierRows(JdbcClient jdbc, Clock clock, RandomGenerator chance) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.chance = chance;
    }

    /** Very much in the way, or stopping, and not lifted since. */
    boolean isHeavy(OrganisationId enterprise, Barrier barrier) {
        return jdbc.sql("""
                select count(*)
                  from facts.barrier
                 where enterprise_id = :enterprise and barrier = :barrier and severity >= 3 and lifted_on is null
                """)
                        .param("enterprise", enterprise.value())
                        .param("barrier", barrier.code())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Unless help for the barrier is asked for already; a suggestion that nobody confirmed yet becomes as heavy as the barrier. */
    void suggest(OrganisationId enterprise, Barrier barrier) {
        jdbc.sql("""
                with opened as (
                    insert into needs.need (id, beneficiary_id, district, barrier, severity, words, languages, opened_on, opened_at, origin)
                    select :id, standing.enterprise_id, standing.district, standing.barrier, standing.severity, '', '{}', :today, :now, 'barrier'
                      from facts.barrier standing
                     where standing.enterprise_id = :enterprise
                       and standing.barrier = :barrier
                       and not exists (select 1
                                         from needs.need twin
                                        where twin.beneficiary_id = :enterprise
                                          and twin.barrier = :barrier
                                          and twin.met_at is null
                                          and twin.withdrawn_at is null
                                          and (twin.origin <> 'barrier' or twin.confirmed_at is not null))
                        on conflict (beneficiary_id, barrier) where gate is null and met_at is null and withdrawn_at is null
                        do update set severity = excluded.severity
                    returning id, xmax = 0 as fresh)
                insert into needs.step (need_id, verb, at)
                select id, 'opened', :now from opened where fresh
                """)
                .param("id", Uuid7.at(clock.instant(), chance))
                .param("enterprise", enterprise.value())
                .param("barrier", barrier.code())
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What the owner wrote in own words stays. */
    List<NeedClosed> close(OrganisationId enterprise, Barrier barrier) {
        return jdbc.sql("""
                with changed as (
                    update needs.need set met_at = :now
                     where beneficiary_id = :enterprise
                       and barrier = :barrier
                       and origin = 'barrier'
                       and met_at is null
                       and withdrawn_at is null
                    returning id),
                     step as (insert into needs.step (need_id, verb, at) select id, 'met', :now from changed)
                select id from changed
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("enterprise", enterprise.value())
                .param("barrier", barrier.code())
                .query((row, n) -> new NeedClosed(new NeedId(row.getObject("id", UUID.class)), enterprise))
                .list();
    }
}
