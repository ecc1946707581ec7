package org.hexport.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.hexport.journey.readiness.AnsweredCheck;
import org.hexport.journey.readiness.Checks;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
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
import org.hexport.parties.sme.Enterprises;
import org.hexport.parties.sme.NewEnterprise;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.springframework.stereotype.Component;

/** Enterprises and actors for tests of the journey, each new. */
@Component
public class Village {

    public static final String PAKIS = "35.07.18";
    public static final String SINGOSARI = "35.07.24";
    public static final String MALANG = "35.07";

    private final AtomicInteger number = new AtomicInteger();
    private final Enterprises enterprises;
    private final Actors actors;
    private final Offers offers;
    private final Checks checks;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;
    private final RandomGenerator chance;

    Village(
            Enterprises enterprises,
            Actors actors,
            Offers offers,
            Checks checks,
            People people,
            Organisations organisations,
            Clock clock,
            RandomGenerator chance) {
        this.enterprises = enterprises;
        this.actors = actors;
        this.offers = offers;
        this.checks = checks;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
        this.chance = chance;
    }

    public UUID id() {
        return Uuid7.at(clock.instant(), chance);
    }

    /** In Pakis. */
    public OrganisationId workshopOf(PersonId owner) {
        return workshopOf(owner, PAKIS);
    }

    public OrganisationId workshopOf(PersonId owner, String district) {
        var name = "Sanggar Uji " + number.incrementAndGet();
        return enterprises.register(
                people.viewerOf(owner), new NewEnterprise(new OrganisationId(id()), name, district, ""));
    }

    /** One that is confirmed, as the House registers it. */
    public OrganisationId actorOf(PersonId manager, Helix helix, String region) {
        var name = "Mitra Uji " + number.incrementAndGet();
        var kind = List.of(ActorKind.values()).stream()
                .filter(each -> each.fits(helix))
                .findFirst()
                .orElseThrow();
        var actor = actors.register(
                Viewer.HOUSE, new NewActor(new OrganisationId(id()), name, helix, kind, region, "", false));
        organisations.join(manager, actor, MemberRole.MANAGER);
        return actor;
    }

    /** Open to all districts until next month. */
    public OfferId offerOf(OrganisationId actor, HelixRole role, String title, Barrier... barriers) {
        return offerOf(actor, role, title, Offer.Audience.EVERYBODY, barriers);
    }

    public OfferId offerOf(
            OrganisationId actor, HelixRole role, String title, Offer.Audience audience, Barrier... barriers) {
        var offer = new OfferId(id());
        var today = LocalDate.now(clock);
        offers.save(
                Viewer.HOUSE,
                new Offer(
                        offer,
                        actor,
                        role,
                        title,
                        Set.of(barriers),
                        audience,
                        Offer.Mode.PLACE,
                        5,
                        today.minusDays(1),
                        today.plusDays(30),
                        Offer.Cost.FREE,
                        null));
        return offer;
    }

    /** Keeps a check for the enterprise, taken now. */
    public UUID checked(OrganisationId enterprise, Map<String, String> answers) {
        return checked(enterprise, answers, clock.instant());
    }

    public UUID checked(OrganisationId enterprise, Map<String, String> answers, Instant at) {
        var check = UUID.randomUUID();
        checks.keep(Viewer.HOUSE, enterprise, new AnsweredCheck(check, "topeng", "SG", answers, at));
        return check;
    }
}
