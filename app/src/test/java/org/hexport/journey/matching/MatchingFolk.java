package org.hexport.journey.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.ActorKind;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.NewActor;
import org.hexport.parties.helix.Offer;
import org.hexport.parties.helix.Offers;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enterprises with needs and actors with offers, as rows, each new. */
@Component
public class MatchingFolk {

    private final JdbcClient jdbc;
    private final Folk folk;
    private final Actors actors;
    private final Offers offers;
    private final Clock clock;
    private final RandomGenerator chance;

    MatchingFolk(JdbcClient jdbc, Folk folk, Actors actors, Offers offers, Clock clock, RandomGenerator chance) {
        this.jdbc = jdbc;
        this.folk = folk;
        this.actors = actors;
        this.offers = offers;
        this.clock = clock;
        this.chance = chance;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public UUID newId() {
        return Uuid7.at(clock.instant(), chance);
    }

    public OrganisationId anEnterprise(String district) {
        var id = folk.anEnterprise(district);
        jdbc.sql(
                        "insert into sme.enterprise (id, name, district, kbli, size, demo, registered_on) values (:id, 'Usaha', :district, '13134', 'small', false, current_date)")
                .param("id", id.value())
                .param("district", district)
                .update();
        return id;
    }

    public PersonId ownerOf(OrganisationId organisation) {
        return folk.aMemberOf(organisation, MemberRole.OWNER);
    }

    /** Written down by its owner. */
    public NeedId aNeed(OrganisationId enterprise, String district, Barrier barrier, int severity) {
        var id = newId();
        jdbc.sql("""
                insert into needs.need (id, beneficiary_id, district, barrier, severity, words, languages, opened_on, opened_at)
                values (:id, :enterprise, :district, :barrier, :severity, 'Kata pemilik', '{}', :today, :now)
                """)
                .param("id", id)
                .param("enterprise", enterprise.value())
                .param("district", district)
                .param("barrier", barrier.code())
                .param("severity", severity)
                .param("today", today())
                .param("now", java.time.OffsetDateTime.now(clock))
                .update();
        return new NeedId(id);
    }

    public OrganisationId anActor(HelixRole role, String district) {
        var id = new OrganisationId(newId());
        return actors.register(
                Viewer.HOUSE, new NewActor(id, "Lembaga " + id, role.helix(), ActorKind.UNSTATED, district, "", false));
    }

    /** For one district only, so that no other test's needs take its seats. */
    public OfferId anOffer(OrganisationId actor, HelixRole role, int seats, String district, Barrier... barriers) {
        var offer = new Offer(
                new OfferId(newId()),
                actor,
                role,
                "Tawaran " + newId(),
                Set.of(barriers),
                new Offer.Audience(List.of(), List.of(), List.of(), List.of(district), List.of()),
                Offer.Mode.PLACE,
                seats,
                today(),
                today().plusDays(90),
                Offer.Cost.FREE,
                null);
        offers.save(Viewer.HOUSE, offer);
        return offer.id();
    }
}
