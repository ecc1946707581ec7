package org.hexport.platform.consent.owner;

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
import org.hexport.kernel.Viewer;
import org.hexport.platform.house.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links by which owners ask somebody to fill in beside them. */
@Component
class HelpLinks {

    private static final Duration VALID = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator chance;

    HelpLinks(JdbcClient jdbc, Clock clock, RandomGenerator chance) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.chance = chance;
    }

    /** @param over it was used, or its fortnight is past */
    record HelpLink(UUID id, OrganisationId enterprise, String owner, PersonId madeBy, Instant expires, boolean over) {}

    Secret fresh() {
        return Secret.made(chance);
    }

    /** The same secret twice is the same link once. */
    void add(Secret secret, OrganisationId enterprise, Viewer owner) {
        var now = clock.instant();
        jdbc.sql("""
                insert into consent.help_link (id, token_hash, enterprise_id, owner, made_by, made_at, expires)
                values (:id, :hash, :enterprise, :owner, :by, :now, :expires)
                on conflict (token_hash) do nothing
                """)
                .param("id", Uuid7.at(now, chance))
                .param("hash", secret.hash())
                .param("enterprise", enterprise.value())
                .param("owner", owner.name())
                .param("by", owner.requirePerson().value())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(VALID)))
                .update();
    }

    /** Nobody else can use it until the transaction ends. */
    Optional<HelpLink> held(Secret secret) {
        return jdbc.sql("""
                select id, enterprise_id, owner, made_by, expires, used_at
                  from consent.help_link
                 where token_hash = :hash
                   for update
                """)
                .param("hash", secret.hash())
                .query((row, n) -> new HelpLink(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                        row.getString("owner"),
                        new PersonId(row.getObject("made_by", UUID.class)),
                        row.getTimestamp("expires").toInstant(),
                        row.getTimestamp("used_at") != null
                                || !row.getTimestamp("expires").toInstant().isAfter(clock.instant())))
                .optional();
    }

    void use(UUID link, UUID help) {
        jdbc.sql("update consent.help_link set used_at = :now, help_id = :help where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("help", help)
                .param("id", link)
                .update();
    }
}
