package org.hexport.platform.identity.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Reply.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries at the door by account and by address, in the database, so that all replicas count together. A try is written down as a
 * failure before it is judged: many at the same moment are not more than one after the other.
 */
@Component
class Attempts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is tried. An address stands for many people behind one connection, so it may fail more often. */
    enum Kind {
        SIGN_IN("sign-in", new Patience(3, 10), new Patience(30, 100)),
        JOIN("join", new Patience(5, 10), new Patience(30, 60)),
        RESET("reset", new Patience(3, 3), new Patience(20, 60)),
        CODE("code", new Patience(3, 10), new Patience(20, 60));

        private final String word;
        private final Patience withAccount;
        private final Patience withAddress;

        Kind(String word, Patience withAccount, Patience withAddress) {
            this.word = word;
            this.withAccount = withAccount;
            this.withAddress = withAddress;
        }
    }

    /** @param refusal why it may not be tried now, null if it may */
    record Attempt(long id, @Nullable Refused refusal) {}

    /** Who must wait is told how long, and that try is not counted. */
    @Transactional
    Attempt begin(Kind kind, String account, String address) {
        var hash = hash(account);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:account, 0))")
                .param("account", hash)
                .query((row, n) -> true)
                .single();
        var wait = past(kind, hash, address).wait(kind, clock.instant());
        return wait.isPositive() ? new Attempt(0, refusal(wait)) : new Attempt(write(kind, hash, address), null);
    }

    void succeeded(Attempt attempt) {
        jdbc.sql("update identity.sign_in_attempt set succeeded = true where id = :id")
                .param("id", attempt.id())
                .update();
    }

    /** Removes what no longer counts. */
    int forget(Duration age) {
        return jdbc.sql("delete from identity.sign_in_attempt where tried_on < :before")
                .param("before", Timestamp.from(clock.instant().minus(age)))
                .update();
    }

    private record Past(
            long byAccount, Optional<Instant> lastByAccount, long byAddress, Optional<Instant> lastByAddress) {

        Duration wait(Kind kind, Instant now) {
            var account = rest(kind.withAccount.afterFailures(byAccount), lastByAccount, now);
            var address = rest(kind.withAddress.afterFailures(byAddress), lastByAddress, now);
            return account.compareTo(address) > 0 ? account : address;
        }

        private static Duration rest(Duration whole, Optional<Instant> last, Instant now) {
            return last.map(failure -> Duration.between(now, failure.plus(whole)))
                    .orElse(Duration.ZERO);
        }
    }

    /** A success makes the account's failures before it forgotten, not the address's. */
    private Past past(Kind kind, String account, String address) {
        return jdbc.sql("""
                with recent as (
                    select account, address, tried_on, succeeded,
                           max(tried_on) filter (where succeeded and account = :account) over () as success
                      from identity.sign_in_attempt
                     where kind = :kind and tried_on > :since and (account = :account or address = :address)
                ), failure as (
                    select address = :address as here, tried_on,
                           account = :account and (success is null or tried_on > success) as same_account
                      from recent
                     where not succeeded
                )
                select count(*) filter (where same_account) as by_account,
                       max(tried_on) filter (where same_account) as last_by_account,
                       count(*) filter (where here) as by_address,
                       max(tried_on) filter (where here) as last_by_address
                  from failure
                """)
                .param("kind", kind.word)
                .param("account", account)
                .param("address", address)
                .param("since", Timestamp.from(clock.instant().minus(Patience.MEMORY)))
                .query((row, n) -> new Past(
                        row.getLong("by_account"),
                        moment(row, "last_by_account"),
                        row.getLong("by_address"),
                        moment(row, "last_by_address")))
                .single();
    }

    private long write(Kind kind, String account, String address) {
        return jdbc.sql("""
                insert into identity.sign_in_attempt (kind, account, address, tried_on)
                values (:kind, :account, :address, :now)
                returning id
                """)
                .param("kind", kind.word)
                .param("account", account)
                .param("address", address)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    private static Refused refusal(Duration wait) {
        return (Refused)
                (wait.toSeconds() < 60
                        ? Reply.refused("identity.wait.seconds", wait.toSeconds() + 1)
                        : Reply.refused("identity.wait.minutes", wait.toMinutes() + 1));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static String hash(String account) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(account.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
