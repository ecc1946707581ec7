package org.hexport.journey.barriers.lifting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Barriers that acts lifted, and what their owners said of it. */
@Component
class Lifts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Lifts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stands until something is said of the barrier; nothing where this act lifted it before. */
    void add(UUID id, OrganisationId enterprise, String district, Barrier barrier, ActId by, LocalDate on) {
        jdbc.sql("""
                with lifted as (
                    insert into barriers.lift (id, enterprise_id, district, barrier, act_id, lifted_on, lifted_at)
                    values (:id, :enterprise, :district, :barrier, :act, :on, :now)
                    on conflict (enterprise_id, barrier, act_id) do nothing
                    returning id
                )
                insert into barriers.standing (enterprise_id, barrier, district, lift_id)
                select :enterprise, :barrier, :district, id from lifted
                on conflict (enterprise_id, barrier)
                do update set district = excluded.district, lift_id = excluded.lift_id, confirmed = false
                """)
                .param("id", id)
                .param("enterprise", enterprise.value())
                .param("district", district)
                .param("barrier", barrier.code())
                .param("act", by.value())
                .param("on", on)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Lift> find(Viewer viewer, UUID id) {
        return jdbc.sql("""
                select lift.id, lift.enterprise_id, enterprise.name, lift.barrier, lift.act_id, lift.lifted_on,
                       asking.lift_id is not null as asked_again,
                       exists (select from barriers.owner_word
                                where owner_word.lift_id = lift.id
                                  and owner_word.again = (asking.lift_id is not null)) as answered,
                       exists (select from barriers.standing where standing.lift_id = lift.id) as holds,
                       coalesce(helpers.names, '') as actors,
                       coalesce(helpers.own, false) as own
                  from barriers.lift
                  join facts.organisation enterprise on enterprise.id = lift.enterprise_id
                  left join barriers.asking on asking.lift_id = lift.id
                  cross join lateral (
                        select string_agg(distinct actor.name, ', ') as names, bool_or(actor.id = any (:mine)) as own
                          from facts.contribution
                          join facts.organisation actor on actor.id = contribution.actor_id
                         where contribution.act_id = lift.act_id) helpers
                 where lift.id = :id
                """)
                .param("id", id)
                .param("mine", viewer.organisationIds())
                .query(Lifts::lift)
                .optional();
    }

    /** Also false where it was answered in the meantime. */
    boolean answer(Lift lift, OwnersWord word, PersonId by) {
        return jdbc.sql("""
                insert into barriers.owner_word (lift_id, again, word, given_at, given_by)
                values (:lift, :again, :word, :now, :by)
                on conflict (lift_id, again) do nothing
                """)
                        .param("lift", lift.id())
                        .param("again", lift.askedAgain())
                        .param("word", word.word())
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    void confirm(Lift lift) {
        jdbc.sql("update barriers.standing set confirmed = true where enterprise_id = :enterprise and lift_id = :lift")
                .param("enterprise", lift.enterprise().value())
                .param("lift", lift.id())
                .update();
    }

    private static Lift lift(ResultSet row, int number) throws SQLException {
        return new Lift(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                row.getString("name"),
                Barrier.of(row.getString("barrier")),
                new ActId(row.getObject("act_id", UUID.class)),
                row.getObject("lifted_on", LocalDate.class),
                row.getString("actors"),
                row.getBoolean("own"),
                row.getBoolean("asked_again"),
                row.getBoolean("answered"),
                row.getBoolean("holds"));
    }
}
