package org.hexport.journey.needs.register;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.journey.needs.events.NeedClosed;
import org.hexport.kernel.ActId;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From open to closed and back, each step on record. A need that is closed takes no step. */
@Component
class NeedStates {

    private static final String OPEN = "open";
    private static final String PROPOSED = "proposed";
    private static final String ACCEPTED = "accepted";

    private final JdbcClient jdbc;
    private final Clock clock;

    NeedStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void propose(Collection<NeedId> needs) {
        become(needs, List.of(OPEN), PROPOSED, PROPOSED);
    }

    /** Agreeing to help is confirming the need. */
    boolean accept(NeedId need) {
        return become(List.of(need), List.of(OPEN, PROPOSED), ACCEPTED, ACCEPTED) == 1;
    }

    void reopen(Collection<NeedId> needs) {
        become(needs, List.of(PROPOSED, ACCEPTED), OPEN, "reopened");
    }

    private int become(Collection<NeedId> needs, List<String> from, String to, String verb) {
        return jdbc.sql("""
                with changed as (
                    update needs.need
                       set state = :to, confirmed_at = case :to when 'accepted' then coalesce(confirmed_at, :now) else confirmed_at end
                     where id = any (:needs) and state = any (:from) and met_at is null and withdrawn_at is null
                    returning id)
                insert into needs.step (need_id, verb, at)
                select id, :verb, :now from changed
                """)
                .param("to", to)
                .param("from", from.toArray(String[]::new))
                .param("verb", verb)
                .param("needs", needs.stream().map(NeedId::value).toArray(UUID[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<NeedClosed> meet(NeedId need, ActId by) {
        return jdbc.sql("""
                with changed as (
                    update needs.need set met_at = :now, met_by_act = :act
                     where id = :id and met_at is null and withdrawn_at is null
                    returning id, beneficiary_id),
                     step as (insert into needs.step (need_id, verb, at) select id, 'met', :now from changed)
                select id, beneficiary_id from changed
                """)
                .param("id", need.value())
                .param("now", OffsetDateTime.now(clock))
                .param("act", by.value())
                .query((row, n) -> closed(row.getObject("id", UUID.class), row.getObject("beneficiary_id", UUID.class)))
                .optional();
    }

    Optional<NeedClosed> withdraw(NeedId need, @Nullable PersonId by) {
        return jdbc.sql("""
                with changed as (
                    update needs.need set withdrawn_at = :now, withdrawn_by = :by
                     where id = :id and met_at is null and withdrawn_at is null
                    returning id, beneficiary_id),
                     step as (insert into needs.step (need_id, verb, at, by) select id, 'withdrawn', :now, :by from changed)
                select id, beneficiary_id from changed
                """)
                .param("id", need.value())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .query((row, n) -> closed(row.getObject("id", UUID.class), row.getObject("beneficiary_id", UUID.class)))
                .optional();
    }

    private static NeedClosed closed(UUID need, UUID beneficiary) {
        return new NeedClosed(new NeedId(need), new OrganisationId(beneficiary));
    }
}
