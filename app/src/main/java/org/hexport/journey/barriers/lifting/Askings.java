package org.hexport.journey.barriers.lifting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.ActId;
import org.hexport.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lifts that their owners were asked about again. */
@Component
class Askings {

    /** Whom a lift concerns. */
    record Asked(UUID lift, OrganisationId enterprise, String enterpriseName, ActId act) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Askings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of that day or before which still hold, each once. */
    List<Asked> ask(LocalDate liftedBy) {
        return jdbc.sql("""
                with due as (
                    select lift.id, lift.enterprise_id, lift.act_id
                      from barriers.lift
                      join barriers.standing on standing.lift_id = lift.id
                     where lift.lifted_on <= :day
                       and not exists (select from barriers.asking where asking.lift_id = lift.id)
                ), asked as (
                    insert into barriers.asking (lift_id, asked_at)
                    select id, :now from due
                    on conflict (lift_id) do nothing
                    returning lift_id
                )
                select due.id, due.enterprise_id, due.act_id, organisation.name
                  from due
                  join asked on asked.lift_id = due.id
                  join facts.organisation on organisation.id = due.enterprise_id
                 order by due.id
                """)
                .param("day", liftedBy)
                .param("now", OffsetDateTime.now(clock))
                .query((row, n) -> new Asked(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                        row.getString("name"),
                        new ActId(row.getObject("act_id", UUID.class))))
                .list();
    }
}
