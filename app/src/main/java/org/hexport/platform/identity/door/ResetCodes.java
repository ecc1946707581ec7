package org.hexport.platform.identity.door;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open requests for a new password, and the one-time codes that answer them: eight digits, half an hour, five tries, kept as a hash. */
@Component
public class ResetCodes {

    public static final Duration VALID = Duration.ofMinutes(30);

    private static final int TRIES = 5;
    private static final int NUMBERS = 100_000_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator chance;
    private final Passwords passwords;

    ResetCodes(JdbcClient jdbc, Clock clock, RandomGenerator chance, Passwords passwords) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.chance = chance;
        this.passwords = passwords;
    }

    /** The person waits for a code; one made before holds on. */
    void request(PersonId person) {
        jdbc.sql("""
                insert into identity.reset_code (person, requested) values (:person, :now)
                on conflict (person) do update set requested = excluded.requested
                """)
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Makes the code that answers an open request; one made before is void.
     *
     * @param madeBy who reads it out; null if it is mailed
     * @return empty if the person asked for none
     */
    public Optional<String> make(PersonId person, @Nullable PersonId madeBy) {
        var code = "%08d".formatted(chance.nextInt(NUMBERS));
        var made = jdbc.sql("""
                update identity.reset_code
                   set code_hash = :hash, made_by = :by, expires = :expires, tries = 0
                 where person = :person
                """)
                .param("hash", passwords.hash(code))
                .param("by", madeBy == null ? null : madeBy.value())
                .param("expires", Timestamp.from(clock.instant().plus(VALID)))
                .param("person", person.value())
                .update();
        return made == 1 ? Optional.of(code) : Optional.empty();
    }

    /** @param readOutBy null if it was mailed */
    record Redeemed(PersonId person, @Nullable PersonId readOutBy) {}

    /** A right code counts once. Whether there is a code, or even a person, can't be told from the time this takes. */
    Optional<Redeemed> redeem(Optional<PersonId> person, String code) {
        var hash = person.flatMap(this::takeTry).orElse(null);
        return passwords.matches(code, hash) ? person.flatMap(found -> spend(found, hash)) : Optional.empty();
    }

    private Optional<String> takeTry(PersonId person) {
        return jdbc.sql("""
                update identity.reset_code set tries = tries + 1
                 where person = :person and expires > :now and tries < :tries
                returning code_hash
                """)
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("tries", TRIES)
                .query(String.class)
                .optional();
    }

    private Optional<Redeemed> spend(PersonId person, @Nullable String hash) {
        return jdbc.sql(
                        "delete from identity.reset_code where person = :person and code_hash = :hash returning made_by")
                .param("person", person.value())
                .param("hash", hash)
                .query((row, n) -> new Redeemed(
                        person,
                        Optional.ofNullable(row.getObject("made_by", UUID.class))
                                .map(PersonId::new)
                                .orElse(null)))
                .optional();
    }

    /** Requests that nobody answered, and codes that nobody used. */
    int forget(Duration age) {
        return jdbc.sql("delete from identity.reset_code where requested < :before")
                .param("before", Timestamp.from(clock.instant().minus(age)))
                .update();
    }
}
