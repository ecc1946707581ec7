package org.hexport.parties.sme.profile;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.house.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The owners' identity numbers (NIK): sealed, shown masked, opened for the enterprise's own speakers alone. */
@Component
public class OwnerIdentities {

    private static final int BATCH = 1_000;
    private static final int SHOWN_FIRST = 4;
    private static final int SHOWN_LAST = 3;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Vault vault;
    private final Clock clock;

    OwnerIdentities(JdbcClient jdbc, JdbcTemplate batches, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param niks 16 digits each, by enterprise; what is kept already is not sealed anew */
    public void keep(Viewer viewer, Map<OrganisationId, String> niks) {
        var person = viewer.person();
        var now = Timestamp.from(clock.instant());
        batches.batchUpdate("""
                insert into sme.owner_identity as known (enterprise_id, sealed, mask, written_at, written_by)
                values (?, ?, ?, ?, ?)
                on conflict (enterprise_id) do update
                   set sealed = excluded.sealed, mask = excluded.mask,
                       written_at = excluded.written_at, written_by = excluded.written_by
                """, niks.entrySet(), BATCH, (statement, owner) -> {
            var enterprise = owner.getKey();
            statement.setObject(1, enterprise.value());
            statement.setBytes(2, vault.seal(owner.getValue(), enterprise.toString()));
            statement.setString(3, masked(owner.getValue()));
            statement.setTimestamp(4, now);
            statement.setObject(5, person == null ? null : person.value(), Types.OTHER);
        });
    }

    public void forget(OrganisationId enterprise) {
        jdbc.sql("delete from sme.owner_identity where enterprise_id = :id")
                .param("id", enterprise.value())
                .update();
    }

    /** {@code 3507*********001}. */
    public Optional<String> maskOf(OrganisationId enterprise) {
        return jdbc.sql("select mask from sme.owner_identity where enterprise_id = :id")
                .param("id", enterprise.value())
                .query(String.class)
                .optional();
    }

    /** What is kept of these enterprises, for saying whether a number is news. */
    public Map<OrganisationId, Kept> kept(Collection<OrganisationId> enterprises) {
        var known = new HashMap<OrganisationId, Kept>();
        jdbc.sql("select enterprise_id, sealed, mask from sme.owner_identity where enterprise_id = any(:ids)")
                .param("ids", enterprises.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((RowCallbackHandler) row -> {
                    var enterprise = new OrganisationId(row.getObject("enterprise_id", UUID.class));
                    var number = vault.open(row.getBytes("sealed"), enterprise.toString());
                    known.put(enterprise, new Kept(number.orElse(""), row.getString("mask")));
                });
        return known;
    }

    /** A number that is kept: it says how it looks masked and whether another is the same, never what it is. */
    public static final class Kept {

        private final String number;
        private final String mask;

        /** @param number empty where this machine has another key */
        private Kept(String number, String mask) {
            this.number = number;
            this.mask = mask;
        }

        public boolean is(@Nullable String nik) {
            return number.equals(nik);
        }

        public String mask() {
            return mask;
        }
    }

    /** Empty for everybody but who speaks for the enterprise, where there is none, and where this machine has another key. */
    public Optional<String> open(Viewer viewer, OrganisationId enterprise) {
        return viewer.speaksFor(enterprise)
                ? jdbc.sql("select sealed from sme.owner_identity where enterprise_id = :id")
                        .param("id", enterprise.value())
                        .query(byte[].class)
                        .optional()
                        .flatMap(bytes -> vault.open(bytes, enterprise.toString()))
                : Optional.empty();
    }

    public static String masked(String nik) {
        return nik.substring(0, SHOWN_FIRST) + "*********" + nik.substring(nik.length() - SHOWN_LAST);
    }
}
