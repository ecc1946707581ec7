package org.hexport.journey.engagement.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hexport.journey.engagement.HandOver;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.SignOff;
import org.hexport.journey.engagement.SignOff.Counts;
import org.hexport.journey.ledger.Figure;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the sides said when they signed. */
@Component
class SignatureRows {

    private static final String AMOUNT = "AMOUNT";

    private final JdbcClient jdbc;

    SignatureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Engagement engagement, SignOff signOff, @Nullable PersonId by, OffsetDateTime at) {
        var enterprise = signOff instanceof SignOff.ByEnterprise given ? given : null;
        var actor = signOff instanceof SignOff.ByActor given ? given : null;
        jdbc.sql("""
                insert into engagement.sign_off
                       (engagement_id, side, lifted, amount, rating, words, signed_at, signed_by)
                values (:engagement, :side, :lifted, :amount, :rating, :words, :at, :by)
                """)
                .param("engagement", engagement.id())
                .param("side", signOff.side().word())
                .param("lifted", enterprise == null ? null : enterprise.lifted().word())
                .param("amount", actor == null ? null : actor.own().amount())
                .param("rating", enterprise == null ? null : enterprise.rating())
                .param("words", signOff.words())
                .param("at", at)
                .param("by", by == null ? null : by.value())
                .update();
        switch (signOff) {
            case SignOff.ByEnterprise said -> said.goals().forEach(this::reach);
            case SignOff.ByActor said -> {
                count(
                        engagement.id(),
                        engagement.terms().actor(),
                        new Counts(null, said.own().figures()));
                said.company().forEach((helper, counts) -> count(engagement.id(), helper, counts));
                if (said.handOver() != null) {
                    handOver(engagement.id(), said.handOver(), by, at);
                }
            }
        }
    }

    private void reach(UUID goal, Lifted reached) {
        jdbc.sql("update engagement.goal set reached = :reached where id = :goal")
                .param("reached", reached.word())
                .param("goal", goal)
                .update();
    }

    private void count(UUID engagement, OrganisationId helper, Counts counts) {
        var all = new HashMap<String, Long>();
        counts.figures().forEach((figure, amount) -> all.put(figure.name(), amount));
        if (counts.amount() != null) {
            all.put(AMOUNT, counts.amount());
        }
        jdbc.sql("""
                insert into engagement.counted (engagement_id, actor_id, figure, amount)
                select :engagement, :actor, * from unnest(:figures, :amounts)
                """)
                .param("engagement", engagement)
                .param("actor", helper.value())
                .param("figures", all.keySet().toArray(String[]::new))
                .param("amounts", all.values().toArray(Long[]::new))
                .update();
    }

    private void handOver(UUID engagement, HandOver handOver, @Nullable PersonId by, OffsetDateTime at) {
        jdbc.sql("""
                insert into engagement.hand_over (engagement_id, reached, still_open, to_know, written_at, written_by)
                values (:engagement, :reached, :open, :know, :at, :by)
                """)
                .param("engagement", engagement)
                .param("reached", handOver.reached())
                .param("open", handOver.stillOpen())
                .param("know", handOver.toKnow())
                .param("at", at)
                .param("by", by == null ? null : by.value())
                .update();
    }

    List<SignOff> of(UUID engagement, OrganisationId actor) {
        return jdbc.sql("select side, lifted, amount, rating, words from engagement.sign_off where engagement_id = :id")
                .param("id", engagement)
                .query((row, n) -> signOff(row, engagement, actor))
                .list();
    }

    private SignOff signOff(ResultSet row, UUID engagement, OrganisationId actor) throws SQLException {
        var words = row.getString("words");
        if (Side.of(row.getString("side")) == Side.ENTERPRISE) {
            return new SignOff.ByEnterprise(
                    Lifted.find(row.getString("lifted")).orElseThrow(),
                    row.getObject("rating", Integer.class),
                    words,
                    goals(engagement));
        }
        var counts = counts(engagement);
        var own = counts.remove(actor);
        return new SignOff.ByActor(
                new Counts(row.getObject("amount", Long.class), own == null ? Map.of() : own.figures()),
                counts,
                null,
                words);
    }

    private Map<UUID, Lifted> goals(UUID engagement) {
        var goals = new HashMap<UUID, Lifted>();
        jdbc.sql("select id, reached from engagement.goal where engagement_id = :id and reached is not null")
                .param("id", engagement)
                .query(row -> {
                    goals.put(
                            row.getObject("id", UUID.class),
                            Lifted.find(row.getString("reached")).orElseThrow());
                });
        return goals;
    }

    private Map<OrganisationId, Counts> counts(UUID engagement) {
        var amounts = new HashMap<OrganisationId, @Nullable Long>();
        var figures = new HashMap<OrganisationId, Map<Figure, Long>>();
        jdbc.sql("select actor_id, figure, amount from engagement.counted where engagement_id = :id")
                .param("id", engagement)
                .query(row -> {
                    var helper = new OrganisationId(row.getObject("actor_id", UUID.class));
                    var of = Objects.requireNonNull(figures.computeIfAbsent(helper, none -> new HashMap<>()));
                    if (row.getString("figure").equals(AMOUNT)) {
                        amounts.put(helper, row.getLong("amount"));
                    } else {
                        of.put(Figure.valueOf(row.getString("figure")), row.getLong("amount"));
                    }
                });
        var counts = new HashMap<OrganisationId, Counts>();
        figures.forEach((helper, counted) -> counts.put(helper, new Counts(amounts.get(helper), counted)));
        return counts;
    }
}
