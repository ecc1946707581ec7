package org.hexport.platform.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.door.Attempts.Kind;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.SpokenLanguage;
import org.springframework.stereotype.Service;

/** What people change about their own account. */
@Service
class AccountDesk {

    private final Attempts attempts;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordChange change;

    AccountDesk(Attempts attempts, Accounts accounts, Passwords passwords, PasswordChange change) {
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
}
