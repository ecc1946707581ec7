package org.hexport.platform.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.door.AccountPage.Belonging;
import org.hexport.platform.identity.door.AccountPage.Mandate;
import org.hexport.platform.identity.door.Attempts.Kind;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.SpokenLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What people see and change of their own account. */
@Service
class AccountDesk {

    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordChange change;

    AccountDesk(JdbcClient jdbc, Attempts attempts, Accounts accounts, Passwords passwords, PasswordChange change) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.accounts = accounts;
        this.passwords = passwords;
        this.change = change;
    }

    Answers describe(PersonId person, String name, String language) {
        var answers = Answers.none().with("name", name).with("language", language);
        if (name.isBlank()) {
            answers = answers.refuse("name", "identity.name.missing");
        } else if (name.length() > JoinDesk.LONGEST_NAME) {
            answers = answers.refuse("name", "identity.name.long", JoinDesk.LONGEST_NAME);
        }
        if (!SpokenLanguage.isSpoken(language)) {
            answers = answers.refuse("language", "ui.unreadable");
        }
        if (!answers.refused()) {
            accounts.describe(person, name.strip(), language);
        }
        return answers;
    }

    /** The old password is asked for: an open screen is not enough. Tries are counted as at the door. */
    Answers changePassword(PersonId person, String current, String wanted, HttpServletRequest here) {
        var answers = Answers.none();
        var objection = passwords.objection(wanted, "");
        if (objection.isPresent()) {
            return answers.refuse("password", objection.get());
        }
        var attempt = attempts.begin(Kind.SIGN_IN, person.toString(), here.getRemoteAddr());
        if (attempt.refusal() != null) {
            return answers.refuse("current", attempt.refusal());
        }
        if (!passwords.matches(current, accounts.hashOf(person).orElse(null))) {
            return answers.refuse("current", "identity.account.wrong");
        }
        attempts.succeeded(attempt);
        change.byThePerson(person, passwords.hash(wanted), here);
        return answers;
    }

    /** Reads what a person's own page shows, in one statement. */
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
