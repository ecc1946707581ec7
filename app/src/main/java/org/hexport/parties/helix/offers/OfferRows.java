package org.hexport.parties.helix.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.helix.Offer;
import org.hexport.parties.helix.Offered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offers that were ever made. */
@Component
class OfferRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    OfferRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    Optional<Offered> find(OfferId id) {
        return jdbc.sql("""
                select offer.*, offer.withdrawn_at is null as open, named.name, actor.kind, actor.district, actor.note, actor.demo, actor.state
                  from helix.offer
                  join helix.actor on actor.id = offer.actor_id
                  join facts.organisation named on named.id = actor.id
                 where offer.id = :id
                """)
                .param("id", id.value())
                .query(OfferMapping::offered)
                .optional();
    }

    List<Offered> notEndedBefore(LocalDate day) {
        return jdbc.sql("""
                select offer.*, offer.withdrawn_at is null as open, named.name, actor.kind, actor.district, actor.note, actor.demo, actor.state
                  from helix.offer
                  join helix.actor on actor.id = offer.actor_id
                  join facts.organisation named on named.id = actor.id
                 where offer.until_day >= :day and actor.state = 'confirmed'
                 order by offer.id
                """).param("day", day).query(OfferMapping::offered).list();
    }

    List<Offered> of(Collection<OrganisationId> actors) {
        return jdbc.sql("""
                select offer.*, offer.withdrawn_at is null as open, named.name, actor.kind, actor.district, actor.note, actor.demo, actor.state
                  from helix.offer
                  join helix.actor on actor.id = offer.actor_id
                  join facts.organisation named on named.id = actor.id
                 where offer.actor_id = any (:actors)
                 order by offer.withdrawn_at is not null, offer.until_day, offer.id
                """)
                .param("actors", actors.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(OfferMapping::offered)
                .list();
    }

    void save(Collection<Offer> offers, String verb, @Nullable PersonId by) {
        if (offers.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                insert into helix.offer (id, actor_id, helix, role, title, barriers, rungs, sectors, sizes, districts, languages,
                                         mode, capacity, from_day, until_day, cost_idr, payer, cell, topics, field, venue, dates)
                values (:id, :actor, :helix, :role, :title, :barriers, :rungs, :sectors, :sizes, :districts, :languages,
                        :mode, :capacity, :from, :until, :cost, :payer, :cell, :topics, :field, :venue, cast(:dates as date[]))
                on conflict (id) do update
                   set role = excluded.role, title = excluded.title, barriers = excluded.barriers, rungs = excluded.rungs,
                       sectors = excluded.sectors, sizes = excluded.sizes, districts = excluded.districts,
                       languages = excluded.languages, mode = excluded.mode, capacity = excluded.capacity,
                       from_day = excluded.from_day, until_day = excluded.until_day, cost_idr = excluded.cost_idr,
                       payer = excluded.payer, cell = excluded.cell, topics = excluded.topics, field = excluded.field,
                       venue = excluded.venue, dates = excluded.dates
                """, offers.stream().map(OfferMapping::parameters).toArray(SqlParameterSource[]::new));
        note(offers.stream().map(Offer::id).toList(), verb, by);
    }

    /** @return false where it was withdrawn before */
    boolean withdraw(OfferId id, @Nullable PersonId by) {
        var done = jdbc.sql("""
                update helix.offer set withdrawn_at = :now, withdrawn_by = :by
                 where id = :id and withdrawn_at is null
                """)
                        .param("id", id.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
        if (done) {
            note(List.of(id), "withdrawn", by);
        }
        return done;
    }

    private void note(Collection<OfferId> offers, String verb, @Nullable PersonId by) {
        jdbc.sql("""
                insert into helix.offer_change (offer_id, verb, at, by)
                select id, :verb, :now, :by from unnest(:ids) as changed (id)
                """)
                .param("ids", offers.stream().map(OfferId::value).toArray(UUID[]::new))
                .param("verb", verb)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by == null ? null : by.value())
                .update();
    }
}
