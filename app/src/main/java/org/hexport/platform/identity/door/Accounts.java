package org.hexport.platform.identity.door;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts, found by what people sign in with. */
@Component
public class Accounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param password hashed; null where nobody signs in by password */
    public record Account(
            PersonId id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String password,
            String language,
            @Nullable String demoCaption) {}

    /** @param hash null where nobody signs in by password */
    record Secret(PersonId person, @Nullable String hash, String language) {}

    /**
     * The same id twice is the same account once.
     *
     * @throws IllegalArgumentException if the address or number belongs to another account
     */
    public void add(Account account) {
        if (!tryToAdd(account)) {
            throw new IllegalArgumentException("the address or number belongs to another account");
        }
    }

    /** False if the address or number belongs to another account. */
    boolean tryToAdd(Account account) {
        try {
            insert(account);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private void insert(Account account) {
        jdbc.sql("""
                insert into identity.person (id, name, email, phone, password, language, demo, demo_caption, created)
                values (:id, :name, :email, :phone, :password, :language, :demo, :caption, :now)
                on conflict (id) do nothing
                """)
                .param("id", account.id().value())
                .param("name", account.name())
                .param("email", account.email())
                .param("phone", account.phone())
                .param("password", account.password())
                .param("language", account.language())
                .param("demo", account.demoCaption() != null)
                .param("caption", account.demoCaption())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public Optional<PersonId> find(AccountName name) {
        return secretOf(name).map(Secret::person);
    }

    Optional<Secret> secretOf(AccountName name) {
        return jdbc.sql("""
                select id, password, language from identity.person
                 where not demo and (email = :name::public.citext or phone = :name)
                """)
                .param("name", name.text())
                .query((row, n) -> new Secret(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("password"),
                        row.getString("language")))
                .optional();
    }

    Optional<String> nameOf(PersonId person) {
        return jdbc.sql("select name from identity.person where id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    Optional<String> hashOf(PersonId person) {
        return jdbc.sql("select password from identity.person where id = :person and password is not null")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    void changePassword(PersonId person, String hash) {
        jdbc.sql("update identity.person set password = :hash where id = :person and not demo")
                .param("hash", hash)
                .param("person", person.value())
                .update();
    }

    void describe(PersonId person, String name, String language) {
        jdbc.sql("update identity.person set name = :name, language = :language where id = :person")
                .param("name", name)
                .param("language", language)
                .param("person", person.value())
                .update();
    }
}
