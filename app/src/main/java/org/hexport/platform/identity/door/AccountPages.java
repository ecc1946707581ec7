package org.hexport.platform.identity.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.door.AccountPage.Belonging;
import org.hexport.platform.identity.door.AccountPage.Mandate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a person's own page shows, in one statement. */
@Component
class AccountPages {

    private final JdbcClient jdbc;

    AccountPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AccountPage.Person of(PersonId person) {
        return jdbc.sql("""
                select name, email, phone, language, password is not null as has_password, created, administrator,
                       array(select array[m.organisation::text, o.name, m.role] from identity.membership m
                               join identity.organisation o on o.id = m.organisation
                              where m.person = p.id order by o.name, o.id) as organisations,
                       array(select array[kind, region_code] from identity.mandate
                              where person = p.id order by region_code, kind) as mandates,
                       (select count(*) from identity.session where principal_name = p.id::text) as sessions
                  from identity.person p
                 where id = :person
                """)
                .param("person", person.value())
                .query((row, n) -> person(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static AccountPage.Person person(ResultSet row) throws SQLException {
        return new AccountPage.Person(
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("language"),
                row.getBoolean("has_password"),
                row.getTimestamp("created").toInstant(),
                rows(row, "organisations").stream()
                        .map(cells -> new Belonging(OrganisationId.of(cells[0]), cells[1], cells[2]))
                        .toList(),
                rows(row, "mandates").stream()
                        .map(cells -> new Mandate(cells[0], cells[1]))
                        .toList(),
                row.getBoolean("administrator"),
                row.getLong("sessions"));
    }

    /** A table in a column; PostgreSQL hands an empty one over without its second dimension. */
    private static List<String[]> rows(ResultSet row, String column) throws SQLException {
        return row.getArray(column).getArray() instanceof String[][] table ? Arrays.asList(table) : List.of();
    }
}
