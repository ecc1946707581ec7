package org.hexport.journey.matching.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.journey.readiness.Gate;
import org.hexport.kernel.ActId;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The needs that were ever opened. */
@Component
class NeedRows {

    private static final int STOPS_ANY_EXPORT = 4;
    private static final int STOPS_OWN_EXPORT = 3;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator chance;

    NeedRows(JdbcClient jdbc, Clock clock, RandomGenerator chance) {
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
                insert into matching.heard_check (check_id, enterprise_id, heard_at)
                select :check, :enterprise, :now
                 where not exists (select 1
                                     from matching.heard_check
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

    /** A gate has at most one open need. */
    void open(OpenGates check, Gate gate) {
        jdbc.sql("""
                insert into matching.need (id, enterprise_id, district, barrier, gate, severity, words, languages, opened_on, opened_at,
                                           check_id)
                values (:id, :enterprise, :district, :barrier, :gate, :severity, '', '{}', :today, :now, :check)
                on conflict (enterprise_id, gate) where gate is not null and met_at is null and withdrawn_at is null do nothing
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
    void closeAllBut(OpenGates check) {
        jdbc.sql("""
                update matching.need set met_at = :now, met_by_check = :check
                 where enterprise_id = :enterprise
                   and gate is not null
                   and gate <> all (:open)
                   and met_at is null
                   and withdrawn_at is null
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("check", check.check())
                .param("enterprise", check.enterprise().value())
                .param("open", check.open().stream().map(Gate::item).toArray(String[]::new))
                .update();
    }

    /** @return false where the need is there already, or the enterprise has an open one for the same barrier */
    boolean add(NewNeed need, String district, @Nullable PersonId by) {
        return jdbc.sql("""
                insert into matching.need (id, enterprise_id, district, barrier, severity, words, languages, opened_on, opened_at, opened_by)
                values (:id, :enterprise, :district, :barrier, :severity, :words, :languages, :today, :now, :by)
                on conflict do nothing
                """)
                        .param("id", need.id().value())
                        .param("enterprise", need.enterprise().value())
                        .param("district", district)
                        .param("barrier", need.barrier().code())
                        .param("severity", need.severity())
                        .param("words", need.words())
                        .param("languages", need.languages().toArray(String[]::new))
                        .param("today", LocalDate.now(clock))
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }

    void meet(NeedId need, ActId by) {
        jdbc.sql("""
                update matching.need set met_at = :now, met_by_act = :act
                 where id = :id and met_at is null and withdrawn_at is null
                """)
                .param("id", need.value())
                .param("now", OffsetDateTime.now(clock))
                .param("act", by.value())
                .update();
    }

    void withdraw(NeedId need, @Nullable PersonId by) {
        jdbc.sql("""
                update matching.need set withdrawn_at = :now, withdrawn_by = :by
                 where id = :id and met_at is null and withdrawn_at is null
                """)
                .param("id", need.value())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by == null ? null : by.value())
                .update();
    }

    Optional<Owner> ownerOf(NeedId need) {
        return jdbc.sql("select enterprise_id, district from matching.need where id = :id")
                .param("id", need.value())
                .query((row, n) -> new Owner(
                        new OrganisationId(row.getObject("enterprise_id", UUID.class)), row.getString("district")))
                .optional();
    }

    Optional<Owner> enterprise(OrganisationId enterprise) {
        return jdbc.sql("select district from facts.enterprise where id = :id")
                .param("id", enterprise.value())
                .query((row, n) -> new Owner(enterprise, row.getString("district")))
                .optional();
    }

    /** Whose need it is, and where. */
    record Owner(OrganisationId enterprise, String district) {}
}
