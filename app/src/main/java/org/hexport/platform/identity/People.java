package org.hexport.platform.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.door.AccountName;
import org.hexport.platform.identity.door.Accounts;
import org.hexport.platform.identity.door.Passwords;
import org.hexport.platform.identity.door.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People by their accounts, mandates and organisations. */
@Component
public class People {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Viewers viewers;

    People(JdbcClient jdbc, Clock clock, Accounts accounts, Passwords passwords, Viewers viewers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.accounts = accounts;
        this.passwords = passwords;
        this.viewers = viewers;
    }

    /** Where and in which language a person is written to. */
    public record Recipient(String name, @Nullable String email, String language) {}

    /**
     * Makes the account; the same id twice is the same account once.
     *
     * @throws IllegalArgumentException if the e-mail address or the mobile number can't be one, or belongs to another account
     */
    public PersonId create(NewPerson person) {
        var email = Optional.ofNullable(person.email()).map(People::demand);
        var phone = Optional.ofNullable(person.phone()).map(People::demand);
        var password = person.password() == null ? null : passwords.hash(person.password());
        accounts.add(new Accounts.Account(
                person.id(),
                person.name().strip(),
                email.map(AccountName::text).orElse(null),
                phone.map(AccountName::text).orElse(null),
                password,
                person.language(),
                person.demoCaption()));
        return person.id();
    }

    private static AccountName demand(String typed) {
        return AccountName.read(typed).orElseThrow(() -> new IllegalArgumentException("no account can be " + typed));
    }

    /** Gives a mandate for the region and all that lies in it. */
    public void mandate(PersonId person, MandateKind kind, String regionCode) {
        jdbc.sql("""
                insert into identity.mandate (person, kind, region_code, since)
                values (:person, :kind, :region, :now)
                on conflict do nothing
                """)
                .param("person", person.value())
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("region", regionCode)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public void administrator(PersonId person) {
        jdbc.sql("update identity.person set administrator = true where id = :person")
                .param("person", person.value())
                .update();
    }

    /** Owners and managers of the organisation. */
    public List<PersonId> speakersFor(OrganisationId organisation) {
        return jdbc.sql("""
                select person from identity.membership
                 where organisation = :organisation and role in ('owner', 'manager')
                 order by since, person
                """)
                .param("organisation", organisation.value())
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** Those who run the matching in the district. */
    public List<PersonId> coordinatorsFor(String district) {
        return jdbc.sql("""
                select distinct person from identity.mandate
                 where kind = 'coordinator' and :district ^@ region_code
                 order by person
                """)
                .param("district", district)
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** The scope of a person now; {@link Viewer#ANYBODY} if there is no such account. */
    public Viewer viewerOf(PersonId person) {
        return viewers.of(person).orElse(Viewer.ANYBODY);
    }

    public Optional<PersonId> byEmail(String email) {
        return AccountName.read(email)
                .filter(AccountName.Email.class::isInstance)
                .flatMap(accounts::find);
    }

    public Map<PersonId, String> namesOf(Collection<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        jdbc.sql("select id, name from identity.person where id = any(:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
        return names;
    }

    /** The mobile number of the account, E.164; empty where it has none. */
    public Optional<String> phoneOf(PersonId person) {
        return jdbc.sql("select phone from identity.person where id = :person and phone is not null")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    public Optional<Recipient> recipient(PersonId person) {
        return jdbc.sql("select name, email, language from identity.person where id = :person")
                .param("person", person.value())
                .query((row, n) ->
                        new Recipient(row.getString("name"), row.getString("email"), row.getString("language")))
                .optional();
    }

    /** @param phone E.164 */
    public record Contact(String name, String phone, String language) {}

    /** Whom to telephone: the first of those who speak for each and have a number. Who may see it is asked elsewhere. */
    public Map<OrganisationId, Contact> contactsOf(Collection<OrganisationId> organisations) {
        var contacts = new HashMap<OrganisationId, Contact>();
        jdbc.sql("""
                select distinct on (membership.organisation) membership.organisation, person.name, person.phone, person.language
                  from identity.membership
                  join identity.person on person.id = membership.person and person.phone is not null
                 where membership.organisation = any (:organisations) and membership.role in ('owner', 'manager')
                 order by membership.organisation, membership.since, membership.person
                """)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, n) -> contacts.put(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        new Contact(row.getString("name"), row.getString("phone"), row.getString("language"))))
                .list();
        return contacts;
    }
}
