package org.hexport.platform.identity;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Uuid7;
import org.springframework.stereotype.Component;

/** People and organisations for tests, each new also where the database stays from one run to the next. */
@Component
public class Folk {

    /** The password of everybody here who has one. */
    public static final String PASSWORD = "kopi tubruk pagi";

    private final AtomicInteger number = new AtomicInteger();
    private final People people;
    private final Organisations organisations;
    private final Clock clock;
    private final RandomGenerator chance;

    Folk(People people, Organisations organisations, Clock clock, RandomGenerator chance) {
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
        this.chance = chance;
    }

    public PersonId somebody() {
        return aPerson(email());
    }

    /** With the {@link #PASSWORD}. */
    public PersonId aPerson(String email) {
        return people.create(new NewPerson(newPerson(), "Orang " + number.get(), email, null, PASSWORD, "en", null));
    }

    /** With the {@link #PASSWORD}. */
    public PersonId aPersonWithPhone(String phone) {
        return people.create(new NewPerson(newPerson(), "Orang " + number.get(), null, phone, PASSWORD, "id", null));
    }

    public PersonId aPersonOfTheDemonstration(String name) {
        return people.create(NewPerson.demonstration(newPerson(), name, "id", "identity.role.owner.why"));
    }

    /** A number that nobody has yet. */
    public String phone() {
        return "+62812%08d".formatted(chance.nextInt(10_000_000, 100_000_000));
    }

    /** An address that nobody has yet. */
    public String email() {
        return "orang-" + newPerson() + "@folk.example.com";
    }

    public PersonId aCoordinatorOf(String region) {
        var person = somebody();
        people.mandate(person, MandateKind.COORDINATOR, region);
        return person;
    }

    public PersonId anAdministrator() {
        var person = somebody();
        people.administrator(person);
        return person;
    }

    public PersonId aMemberOf(OrganisationId organisation, MemberRole role) {
        var person = somebody();
        organisations.join(person, organisation, role);
        return person;
    }

    public OrganisationId anEnterprise(String district) {
        return anOrganisation(OrganisationKind.ENTERPRISE, district);
    }

    public OrganisationId anActor(String region) {
        return anOrganisation(OrganisationKind.ACTOR, region);
    }

    private OrganisationId anOrganisation(OrganisationKind kind, String region) {
        var id = new OrganisationId(Uuid7.at(clock.instant(), chance));
        organisations.register(id, "Organisasi " + number.incrementAndGet(), kind, region, false);
        return id;
    }

    private PersonId newPerson() {
        return new PersonId(Uuid7.at(clock.instant(), chance));
    }
}
