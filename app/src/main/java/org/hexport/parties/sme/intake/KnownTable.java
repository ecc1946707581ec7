package org.hexport.parties.sme.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Profile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register knows of the enterprises that a file may speak of: all of its districts, and those with one of its numbers. */
@Component
class KnownTable {

    private final JdbcClient jdbc;

    KnownTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files are taken in one after the other, until the end of the transaction. */
    void takeTurns() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('sme.enterprise'))")
                .query((row, n) -> n)
                .list();
    }

    void load(Collection<Told> rows, Matching matching) {
        jdbc.sql("""
                select id, name, district, external_id, nib, phone, row_prints
                  from sme.enterprise
                 where district = any(:districts) or nib = any(:nibs) or phone = any(:phones)
                    or (region = any(:regions) and external_id = any(:externals))
                 order by id
                """)
                .param("districts", all(rows, Profile::district))
                .param("nibs", all(rows, profile -> profile.get(Fact.NIB)))
                .param("phones", all(rows, profile -> profile.get(Fact.PHONE)))
                .param("regions", all(rows, Profile::region))
                .param("externals", all(rows, profile -> profile.get(Fact.EXTERNAL_ID)))
                .query((RowCallbackHandler) row -> know(row, matching));
        jdbc.sql("select row_print, state = 'open' as open from sme.probable_duplicate where row_print = any(:prints)")
                .param("prints", rows.stream().map(Told::print).distinct().toArray(String[]::new))
                .query((RowCallbackHandler)
                        row -> matching.knowQueued(row.getString("row_print"), row.getBoolean("open")));
    }

    private static void know(ResultSet row, Matching matching) throws SQLException {
        var known = Known.of(
                row.getObject("id", UUID.class),
                Profile.of(row.getString("name"), row.getString("district"))
                        .with(Fact.EXTERNAL_ID, row.getString("external_id"))
                        .with(Fact.NIB, row.getString("nib"))
                        .with(Fact.PHONE, row.getString("phone")));
        matching.know(known);
        for (var print : (String[]) row.getArray("row_prints").getArray()) {
            matching.knowPrint(print, known);
        }
    }

    private static String[] all(Collection<Told> rows, Function<Profile, @Nullable String> part) {
        return rows.stream()
                .map(row -> part.apply(row.profile()))
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
    }
}
