package org.hexport.journey.matching.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proposals of published rounds. */
@Component
class ProposalRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Kept from others until the transaction ends; only for who belongs to one of the two. */
    Optional<Proposal> lock(Viewer viewer, UUID id) {
        var locked = jdbc.sql("""
                select id
                  from matching.proposal
                 where id = :id
                   and state <> 'drafted'
                   and (enterprise_id = any (:organisations) or actor_id = any (:organisations))
                   for update
                """)
                .param("id", id)
                .param("organisations", viewer.organisationIds())
                .query((row, n) -> row.getObject("id", UUID.class))
                .optional();
        return locked.map(this::find);
    }

    private Proposal find(UUID id) {
        return jdbc.sql("""
                select proposal.*, need.barrier, need.gate,
                       need.state not in ('met', 'withdrawn') and offer.open as possible,
                       array(select distinct on (answer.side) case when answer.yes then answer.side else '' end
                               from matching.answer
                              where answer.proposal_id = proposal.id
                              order by answer.side, answer.number desc) as said_yes
                  from matching.proposal
                  join facts.need on need.id = proposal.need_id
                  join facts.offer on offer.id = proposal.offer_id
                 where proposal.id = :id
                """).param("id", id).query((row, n) -> proposal(row)).single();
    }

    /** @return false where the answer was given before */
    boolean answer(UUID proposal, Answer answer, @Nullable PersonId by) {
        return jdbc.sql("""
                insert into matching.answer (id, proposal_id, side, yes, reason, given_at, given_by)
                values (:id, :proposal, :side, :yes, :reason, :now, :by)
                on conflict (id) do nothing
                """)
                        .param("id", answer.id())
                        .param("proposal", proposal)
                        .param("side", answer.side().word())
                        .param("yes", answer.yes())
                        .param("reason", answer.reason())
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }

    void settle(UUID proposal, Proposal.State as) {
        jdbc.sql("update matching.proposal set state = :state, settled_at = :now where id = :id")
                .param("id", proposal)
                .param("state", as.word())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Needs of what it marks as lapsed: what nobody can answer any more: the deadline passed, the offer was withdrawn, the need was met or withdrawn. */
    List<NeedId> lapse(LocalDate today) {
        return jdbc.sql("""
                update matching.proposal
                   set state = 'lapsed', settled_at = :now
                 where state = 'waiting'
                   and (deadline < :today
                        or exists (select 1 from facts.offer where offer.id = proposal.offer_id and not offer.open)
                        or exists (select 1
                                     from facts.need
                                    where need.id = proposal.need_id and need.state in ('met', 'withdrawn')))
             returning need_id
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("today", today)
                .query((row, n) -> new NeedId(row.getObject("need_id", UUID.class)))
                .list();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                new Proposal.Parties(
                        new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                        new OrganisationId(row.getObject("actor_id", UUID.class))),
                new NeedId(row.getObject("need_id", UUID.class)),
                new OfferId(row.getObject("offer_id", UUID.class)),
                HelixRole.of(row.getString("role")),
                Barrier.of(row.getString("barrier")),
                row.getString("gate"),
                row.getString("district"),
                Proposal.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("deadline", LocalDate.class),
                Arrays.stream((String[]) row.getArray("said_yes").getArray())
                        .flatMap(side -> Side.find(side).stream())
                        .collect(Collectors.toSet()),
                row.getBoolean("possible"));
    }
}
