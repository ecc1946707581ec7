package org.hexport.journey.engagement.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hexport.journey.matching.events.ProposalAccepted;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engagements, with what was agreed, done and signed in them. */
@Component
class EngagementRows {

    private static final String ONE = """
            select id, need_id, enterprise_id, actor_id, role, barrier, gate, district, act_id
              from engagement.engagement
             where id = :id
            """;

    private final JdbcClient jdbc;
    private final SessionRows sessions;
    private final SignatureRows signatures;

    EngagementRows(JdbcClient jdbc, SessionRows sessions, SignatureRows signatures) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.signatures = signatures;
    }

    /** False if the proposal has become work already. */
    boolean add(UUID id, ActId act, ProposalAccepted accepted, Instant at) {
        return jdbc.sql("""
                insert into engagement.engagement (id, proposal_id, need_id, offer_id, enterprise_id, actor_id,
                                                   role, barrier, gate, district, act_id, started_at)
                values (:id, :proposal, :need, :offer, :enterprise, :actor,
                        :role, :barrier, :gate, :district, :act, :at)
                on conflict (proposal_id) do nothing
                """)
                        .param("id", id)
                        .param("proposal", accepted.proposal())
                        .param("need", accepted.need().value())
                        .param("offer", accepted.offer().value())
                        .param("enterprise", accepted.enterprise().value())
                        .param("actor", accepted.actor().value())
                        .param("role", accepted.role().code())
                        .param("barrier", accepted.barrier().code())
                        .param("gate", accepted.gate())
                        .param("district", accepted.district())
                        .param("act", act.value())
                        .param("at", time(at))
                        .update()
                == 1;
    }

    Optional<UUID> ofProposal(UUID proposal) {
        return jdbc.sql("select id from engagement.engagement where proposal_id = :proposal")
                .param("proposal", proposal)
                .query(UUID.class)
                .optional();
    }

    /**
     * The engagement, held until the transaction ends, so that of two signatures at once the second sees the first.
     *
     * @throws NotFound if there is none
     */
    Engagement forChange(UUID id) {
        return read(ONE + " for update", id);
    }

    /** @throws NotFound if there is none */
    Engagement find(UUID id) {
        return read(ONE, id);
    }

    private Engagement read(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(this::engagement).optional().orElseThrow(NotFound::new);
    }

    void complete(UUID engagement, Instant at) {
        jdbc.sql("update engagement.engagement set completed_at = :at where id = :id and completed_at is null")
                .param("id", engagement)
                .param("at", time(at))
                .update();
    }

    private Engagement engagement(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var terms = new Engagement.Terms(
                new NeedId(row.getObject("need_id", UUID.class)),
                new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                new OrganisationId(row.getObject("actor_id", UUID.class)),
                HelixRole.of(row.getString("role")),
                Barrier.of(row.getString("barrier")),
                row.getString("gate"),
                row.getString("district"));
        return new Engagement(
                id,
                terms,
                new ActId(row.getObject("act_id", UUID.class)),
                new Engagement.Agreed(company(id), goals(id)),
                sessions.of(id),
                signatures.of(id, terms.actor()));
    }

    private Map<OrganisationId, HelixRole> company(UUID engagement) {
        var company = new LinkedHashMap<OrganisationId, HelixRole>();
        jdbc.sql("""
                select actor_id, role from engagement.companion
                 where engagement_id = :id and joined_at is not null and declined_at is null
                 order by joined_at, actor_id
                """).param("id", engagement).query(row -> {
            company.put(new OrganisationId(row.getObject("actor_id", UUID.class)), HelixRole.of(row.getString("role")));
        });
        return company;
    }

    private Set<UUID> goals(UUID engagement) {
        return jdbc.sql("select id from engagement.goal where engagement_id = :id and agreed_at is not null")
                .param("id", engagement)
                .query(UUID.class)
                .set();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
