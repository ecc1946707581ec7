package org.hexport.platform.identity.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Uuid7;
import org.hexport.platform.house.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations by link: each for one role, for a fortnight, used once. */
@Component
class Invitations {

    static final Duration VALID = Duration.ofDays(14);

    /** The role of who is invited to administer; the others are those of members. */
    static final String ADMINISTRATOR = "administrator";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator chance;

    Invitations(JdbcClient jdbc, Clock clock, RandomGenerator chance) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.chance = chance;
    }

    /** @param organisation null where the role is to administer */
    record Invitation(
            UUID id,
            @Nullable OrganisationId organisation,
            String role,
            @Nullable PersonId invitedBy,
            Instant expires,
            boolean withdrawn,
            @Nullable PersonId acceptedBy,
            boolean used) {}

    String newToken() {
        return Secret.made(chance).text();
    }

    static boolean isToken(String text) {
        return Secret.read(text).isPresent();
    }

    /** Empty where the text can't be a token: no invitation has that. */
    static String hash(String token) {
        return Secret.read(token).map(Secret::hash).orElse("");
    }

    /** The same token twice is the same invitation once. */
    void add(
            String token,
            @Nullable OrganisationId organisation,
            String role,
            @Nullable String email,
            @Nullable PersonId by) {
        var now = clock.instant();
        jdbc.sql("""
                insert into identity.invitation (id, token_hash, organisation, role, email, invited_by, created, expires)
                values (:id, :hash, :organisation, :role, :email, :by, :now, :expires)
                on conflict (token_hash) do nothing
                """)
                .param("id", Uuid7.at(now, chance))
                .param("hash", hash(token))
                .param("organisation", organisation == null ? null : organisation.value())
                .param("role", role)
                .param("email", email)
                .param("by", by == null ? null : by.value())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(VALID)))
                .update();
    }

    /** Nobody else can use it until the transaction ends. */
    Optional<Invitation> held(String token) {
        return jdbc.sql("""
                select id, organisation, role, invited_by, expires, withdrawn_on, accepted_on, accepted_by
                  from identity.invitation
                 where token_hash = :hash
                   for update
                """)
                .param("hash", hash(token))
                .query((row, n) -> invitation(row))
                .optional();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("organisation", UUID.class))
                        .map(OrganisationId::new)
                        .orElse(null),
                row.getString("role"),
                Optional.ofNullable(row.getObject("invited_by", UUID.class))
                        .map(PersonId::new)
                        .orElse(null),
                row.getTimestamp("expires").toInstant(),
                row.getTimestamp("withdrawn_on") != null,
                Optional.ofNullable(row.getObject("accepted_by", UUID.class))
                        .map(PersonId::new)
                        .orElse(null),
                row.getTimestamp("accepted_on") != null);
    }

    void use(UUID id, PersonId person) {
        jdbc.sql("update identity.invitation set accepted_on = :now, accepted_by = :person where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    /** @return whether there was one to withdraw */
    boolean withdraw(OrganisationId organisation, UUID id) {
        return jdbc.sql("""
                update identity.invitation set withdrawn_on = :now
                 where id = :id and organisation = :organisation and accepted_on is null and withdrawn_on is null
                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .param("organisation", organisation.value())
                        .update()
                == 1;
    }

    void withdrawThoseToAdminister() {
        jdbc.sql("""
                update identity.invitation set withdrawn_on = :now
                 where role = 'administrator' and accepted_on is null and withdrawn_on is null
                """).param("now", Timestamp.from(clock.instant())).update();
    }
}
