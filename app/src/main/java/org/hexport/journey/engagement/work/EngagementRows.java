package org.hexport.journey.engagement.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.SignOff;
import org.hexport.journey.matching.events.ProposalAccepted;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engagements, with their sessions and signatures. */
@Component
class EngagementRows {

    private final JdbcClient jdbc;

    EngagementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("""
                select id, need_id, enterprise_id, actor_id, role, barrier, gate, district, act_id
                  from engagement.engagement
                 where id = :id
                   for update
                """).param("id", id).query(this::engagement).optional().orElseThrow(NotFound::new);
    }

    /** False if the session is there already: the form was sent again. */
    boolean note(UUID engagement, Session session, Side side, @Nullable PersonId by, Instant at) {
        return jdbc.sql("""
                insert into engagement.session (id, engagement_id, held_on, minutes, note, side, noted_at, noted_by)
                values (:id, :engagement, :on, :minutes, :note, :side, :at, :by)
                on conflict (id) do nothing
                """)
                        .param("id", session.id())
                        .param("engagement", engagement)
                        .param("on", session.on())
                        .param("minutes", session.minutes())
                        .param("note", session.note())
                        .param("side", side.word())
                        .param("at", time(at))
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }

    void sign(UUID engagement, SignOff signOff, @Nullable PersonId by, Instant at) {
        var enterprise = signOff instanceof SignOff.ByEnterprise given ? given : null;
        var actor = signOff instanceof SignOff.ByActor given ? given : null;
        jdbc.sql("""
                insert into engagement.sign_off
                       (engagement_id, side, lifted, amount, rating, words, signed_at, signed_by)
                values (:engagement, :side, :lifted, :amount, :rating, :words, :at, :by)
                on conflict (engagement_id, side) do nothing
                """)
                .param("engagement", engagement)
                .param("side", signOff.side().word())
                .param("lifted", enterprise == null ? null : enterprise.lifted().word())
                .param("amount", actor == null ? null : actor.amount())
                .param("rating", enterprise == null ? null : enterprise.rating())
                .param("words", signOff.words())
                .param("at", time(at))
                .param("by", by == null ? null : by.value())
                .update();
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
        return new Engagement(id, terms, new ActId(row.getObject("act_id", UUID.class)), sessions(id), signatures(id));
    }

    private List<Session> sessions(UUID engagement) {
        return jdbc.sql("select id, held_on, minutes, note from engagement.session where engagement_id = :id")
                .param("id", engagement)
                .query((row, n) -> new Session(
                        row.getObject("id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getInt("minutes"),
                        row.getString("note")))
                .list();
    }

    private List<SignOff> signatures(UUID engagement) {
        return jdbc.sql("select side, lifted, amount, rating, words from engagement.sign_off where engagement_id = :id")
                .param("id", engagement)
                .query(EngagementRows::signOff)
                .list();
    }

    private static SignOff signOff(ResultSet row, int number) throws SQLException {
        var words = row.getString("words");
        if (Side.of(row.getString("side")) == Side.ACTOR) {
            return new SignOff.ByActor(row.getObject("amount", Long.class), words);
        }
        var lifted = Lifted.find(row.getString("lifted")).orElseThrow();
        return new SignOff.ByEnterprise(lifted, row.getObject("rating", Integer.class), words);
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
