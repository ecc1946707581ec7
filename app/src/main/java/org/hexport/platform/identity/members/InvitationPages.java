package org.hexport.platform.identity.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what an invited person is shown. */
@Component
class InvitationPages {

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFound if no invitation has this token */
    InvitationPage of(String token) {
        return jdbc.sql("""
                select i.organisation, o.name, i.role, p.name as invited_by, i.expires,
                       i.accepted_on is not null as used, i.withdrawn_on is not null as withdrawn
                  from identity.invitation i
                  left join identity.organisation o on o.id = i.organisation
                  left join identity.person p on p.id = i.invited_by
                 where i.token_hash = :hash
                """)
                .param("hash", Invitations.hash(token))
                .query((row, n) -> page(token, row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private InvitationPage page(String token, ResultSet row) throws SQLException {
        var expires = row.getTimestamp("expires").toInstant();
        return new InvitationPage(
                token,
                Optional.ofNullable(row.getObject("organisation", UUID.class))
                        .map(OrganisationId::new)
                        .orElse(null),
                row.getString("name"),
                row.getString("role"),
                row.getString("invited_by"),
                expires,
                over(row.getBoolean("used"), row.getBoolean("withdrawn"), expires));
    }

    private @Nullable String over(boolean used, boolean withdrawn, Instant expires) {
        if (used) {
            return "identity.invitation.used";
        }
        if (withdrawn) {
            return "identity.invitation.withdrawn";
        }
        return expires.isAfter(clock.instant()) ? null : "identity.invitation.expired";
    }
}
