package org.hexport.journey.matching.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.parties.helix.Actor;
import org.hexport.parties.helix.ActorKind;
import org.hexport.parties.helix.Offer;
import org.hexport.parties.helix.Offer.Audience;
import org.hexport.parties.helix.Offered;

/** Needs and offers for tests, in words. */
final class Worlds {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Worlds() {}

    static OrganisationId organisation(int number) {
        return new OrganisationId(new UUID(0, number));
    }

    /** A small batik enterprise in Singosari whose gate of the FOB price is open since a month. */
    static NeedBuilder aNeed() {
        return new NeedBuilder();
    }

    /** A university in Lawang mentors anybody. */
    static OfferBuilder anOffer() {
        return new OfferBuilder();
    }

    static final class NeedBuilder {

        private int number = 1;
        private int enterprise = 1;
        private Barrier barrier = Barrier.MPC1;
        private int severity = 4;
        private LocalDate openedOn = TODAY.minusDays(30);
        private Set<String> languages = Set.of();
        private String kbli = "13134";
        private String size = "small";
        private String district = "35.07.24";
        private int helps;

        NeedBuilder number(int value) {
            number = value;
            return this;
        }

        NeedBuilder ofEnterprise(int value) {
            enterprise = value;
            return this;
        }

        NeedBuilder of(Barrier value) {
            barrier = value;
            return this;
        }

        NeedBuilder weighing(int value) {
            severity = value;
            return this;
        }

        NeedBuilder since(LocalDate value) {
            openedOn = value;
            return this;
        }

        NeedBuilder understanding(String language) {
            languages = Set.of(language);
            return this;
        }

        NeedBuilder kbli(String value) {
            kbli = value;
            return this;
        }

        NeedBuilder size(String value) {
            size = value;
            return this;
        }

        NeedBuilder in(String value) {
            district = value;
            return this;
        }

        NeedBuilder withHelps(int value) {
            helps = value;
            return this;
        }

        OpenNeed build() {
            return new OpenNeed(
                    new NeedId(new UUID(1, number)),
                    organisation(enterprise),
                    district,
                    barrier,
                    severity,
                    openedOn,
                    languages,
                    kbli,
                    size,
                    helps);
        }
    }

    static final class OfferBuilder {

        private int number = 1;
        private OrganisationId actor = organisation(1000);
        private String place = "35.07.25";
        private HelixRole role = HelixRole.MENTORING;
        private Set<Barrier> barriers = Set.of(Barrier.MPC1);
        private Audience audience = Audience.EVERYBODY;
        private Offer.Mode mode = Offer.Mode.PLACE;
        private LocalDate from = TODAY.minusDays(10);
        private LocalDate until = TODAY.plusDays(60);
        private int seats = 3;
        private boolean open = true;

        OfferBuilder number(int value) {
            number = value;
            return this;
        }

        OfferBuilder by(OrganisationId value) {
            actor = value;
            return this;
        }

        OfferBuilder in(String district) {
            place = district;
            return this;
        }

        OfferBuilder as(HelixRole value) {
            role = value;
            return this;
        }

        OfferBuilder lifting(Barrier... values) {
            barriers = Set.of(values);
            return this;
        }

        OfferBuilder forSectors(String... values) {
            audience = new Audience(List.of(), List.of(values), List.of(), List.of(), List.of());
            return this;
        }

        OfferBuilder forSizes(String... values) {
            audience = new Audience(List.of(), List.of(), List.of(values), List.of(), List.of());
            return this;
        }

        OfferBuilder forDistricts(String... values) {
            audience = new Audience(List.of(), List.of(), List.of(), List.of(values), List.of());
            return this;
        }

        OfferBuilder inLanguages(String... values) {
            audience = new Audience(List.of(), List.of(), List.of(), List.of(), List.of(values));
            return this;
        }

        OfferBuilder online() {
            mode = Offer.Mode.ONLINE;
            return this;
        }

        OfferBuilder from(LocalDate value) {
            from = value;
            return this;
        }

        OfferBuilder until(LocalDate value) {
            until = value;
            return this;
        }

        OfferBuilder seats(int value) {
            seats = value;
            return this;
        }

        OfferBuilder withdrawn() {
            open = false;
            return this;
        }

        SeatOffer build() {
            var offer = new Offer(
                    new OfferId(new UUID(2, number)),
                    actor,
                    role,
                    "Offer " + number,
                    barriers,
                    audience,
                    mode,
                    Math.max(1, seats),
                    from,
                    until,
                    Offer.Cost.FREE,
                    null);
            var by = new Actor(actor, "Actor", role.helix(), ActorKind.UNSTATED, place, "", false);
            return new SeatOffer(new Offered(offer, by, open), seats);
        }
    }

    /** A small world of chance: few enterprises with one or two needs, few offers with few seats. */
    static World random(RandomGenerator chance) {
        var needs = new ArrayList<OpenNeed>();
        for (int e = 0, enterprises = 1 + chance.nextInt(4); e < enterprises; e++) {
            int helps = chance.nextInt(3);
            for (int n = 0, count = 1 + chance.nextInt(2); n < count; n++) {
                needs.add(aNeed().number(needs.size())
                        .ofEnterprise(e)
                        .withHelps(helps)
                        .in(chance.nextBoolean() ? "35.07.24" : "35.07.13")
                        .of(Barrier.values()[chance.nextInt(4)])
                        .weighing(1 + chance.nextInt(4))
                        .since(TODAY.minusDays(chance.nextInt(120)))
                        .size(chance.nextBoolean() ? "micro" : "small")
                        .build());
            }
        }
        var offers = new ArrayList<SeatOffer>();
        for (int o = 0, count = 1 + chance.nextInt(4); o < count; o++) {
            var offer = anOffer()
                    .number(o)
                    .by(organisation(1000 + o))
                    .as(HelixRole.values()[chance.nextInt(HelixRole.values().length)])
                    .lifting(Barrier.values()[chance.nextInt(4)], Barrier.values()[4 + chance.nextInt(4)])
                    .in(chance.nextBoolean() ? "35.07.24" : "35.07.25")
                    .seats(chance.nextInt(3));
            offers.add((chance.nextInt(3) == 0 ? offer.forSizes("micro") : offer).build());
        }
        return new World(needs, offers);
    }

    record World(List<OpenNeed> needs, List<SeatOffer> offers) {}
}
