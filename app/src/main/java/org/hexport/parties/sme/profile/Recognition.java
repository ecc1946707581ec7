package org.hexport.parties.sme.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register knows of the enterprises that a file may speak of: all of its districts, and those with one of its numbers. */
@Component
public class Recognition {

    private final JdbcClient jdbc;

    Recognition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An enterprise by what it may be recognised by.
     *
     * @param profile name, district, office's number, NIB and phone
     * @param prints of the rows of the last file that told of it
     */
    public record Recognisable(UUID id, Profile profile, List<String> prints) {}

    /** Files are taken in one after the other, until the end of the transaction. */
    public void takeTurns() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('sme.enterprise'))")
                .query((row, n) -> n)
                .list();
    }

    public void of(Collection<Profile> rows, Consumer<Recognisable> known) {
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
                .query((RowCallbackHandler) row -> known.accept(recognisable(row)));
    }

    private static Recognisable recognisable(ResultSet row) throws SQLException {
        return new Recognisable(
                row.getObject("id", UUID.class),
                Profile.of(row.getString("name"), row.getString("district"))
                        .with(Fact.EXTERNAL_ID, row.getString("external_id"))
                        .with(Fact.NIB, row.getString("nib"))
                        .with(Fact.PHONE, row.getString("phone")),
                List.of((String[]) row.getArray("row_prints").getArray()));
    }

    private static String[] all(Collection<Profile> rows, Function<Profile, @Nullable String> part) {
        return rows.stream().map(part).filter(Objects::nonNull).distinct().toArray(String[]::new);
    }
}
