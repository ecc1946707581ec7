package org.hexport.journey.needs.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.journey.needs.events.NeedClosed;
import org.hexport.journey.readiness.Gate;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What checks and assessments opened and closed. */
@Component
class HeardRows {

    private static final int STOPS_ANY_EXPORT = 4;
    private static final int STOPS_OWN_EXPORT = 3;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator chance;

    HeardRows(JdbcClient jdbc, Clock clock, RandomGenerator chance) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * Only identifiers of version 7 tell which check is newer; PostgreSQL 15 has no function for the version.
     *
     * @return false where this check, or a newer one of the enterprise, was heard before
     */
    boolean hear(OpenGates check) {
        return jdbc.sql("""
                insert into needs.heard_check (check_id, enterprise_id, heard_at)
                select :check, :enterprise, :now
                 where not exists (select 1
                                     from needs.heard_check
                                    where enterprise_id = :enterprise
                                      and check_id > :check
                                      and substr(check_id::text, 15, 1) = '7'
                                      and substr(cast(:check as text), 15, 1) = '7')
                on conflict (check_id) do nothing
                """)
                        .param("check", check.check())
                        .param("enterprise", check.enterprise().value())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** A gate has at most one open need, and none where its owner asks for help with the same barrier already. */
    void open(OpenGates check, Gate gate) {
        jdbc.sql("""
                with opened as (
                    insert into needs.need (id, beneficiary_id, district, barrier, gate, severity, words, languages, opened_on, opened_at,
                                            check_id, origin)
                    select :id, :enterprise, :district, :barrier, :gate, :severity, '', '{}', :today, :now, :check, 'gate'
                     where not exists (select 1
                                         from needs.need twin
                                        where twin.beneficiary_id = :enterprise
                                          and twin.barrier = :barrier
                                          and twin.gate is null
                                          and twin.confirmed_at is not null
                                          and twin.met_at is null
                                          and twin.withdrawn_at is null)
                    on conflict (beneficiary_id, gate) where gate is not null and met_at is null and withdrawn_at is null do nothing
                    returning id)
                insert into needs.step (need_id, verb, at)
                select id, 'opened', :now from opened
                """)
                .param("id", Uuid7.at(clock.instant(), chance))
                .param("enterprise", check.enterprise().value())
                .param("district", check.district())
                .param("barrier", gate.barrier().code())
                .param("gate", gate.item())
                .param("severity", gate.isBeforeAnyExport() ? STOPS_ANY_EXPORT : STOPS_OWN_EXPORT)
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .param("check", check.check())
                .update();
    }

    /** Needs of gates that the check found met. */
    List<NeedClosed> closeAllBut(OpenGates check) {
        return jdbc.sql("""
                with changed as (
                    update needs.need set met_at = :now, met_by_check = :check
                     where beneficiary_id = :enterprise
                       and gate is not null
                       and gate <> all (:open)
                       and met_at is null
                       and withdrawn_at is null
                    returning id),
                     step as (insert into needs.step (need_id, verb, at) select id, 'met', :now from changed)
                select id from changed
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("check", check.check())
                .param("enterprise", check.enterprise().value())
                .param("open", check.open().stream().map(Gate::item).toArray(String[]::new))
                .query((row, n) -> new NeedClosed(new NeedId(row.getObject("id", UUID.class)), check.enterprise()))
                .list();
    }
}
