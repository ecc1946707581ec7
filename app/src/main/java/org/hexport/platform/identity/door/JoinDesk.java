package org.hexport.platform.identity.door;

import java.util.Optional;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.door.Attempts.Kind;
import org.hexport.platform.ui.Answers;
import org.springframework.stereotype.Service;

/** Makes accounts for whoever comes. */
@Service
class JoinDesk {

    static final int LONGEST_NAME = 100;

    private final Attempts attempts;
    private final Accounts accounts;
    private final Passwords passwords;

    JoinDesk(Attempts attempts, Accounts accounts, Passwords passwords) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * What a newcomer tells.
     *
     * @param person made when the form was shown; the same form twice is one account
     * @param account an e-mail address or a mobile number
     */
    record Newcomer(PersonId person, String name, String account, String password) {}

    /** The answers with what is wrong about them; nothing wrong means that the account is made. The same form twice is one account. */
    Answers join(Newcomer form, String language, String address) {
        var name = AccountName.read(form.account());
        var answers = examine(form, name);
        if (answers.refused() || name.isEmpty()) {
            return answers;
        }
        var attempt = attempts.begin(Kind.JOIN, name.get().text(), address);
        if (attempt.refusal() != null) {
            return answers.refuse("account", attempt.refusal());
        }
        if (accounts.secretOf(name.get()).isEmpty()) {
            make(form, name.get(), language);
        }
        var same = accounts.secretOf(name.get())
                .filter(secret ->
                        secret.person().equals(form.person()) && passwords.matches(form.password(), secret.hash()));
        if (same.isEmpty()) {
            return answers.refuse("account", "identity.join.taken");
        }
        attempts.succeeded(attempt);
        return answers;
    }

    private static Answers start(Newcomer form) {
        return Answers.none().with("name", form.name()).with("account", form.account());
    }

    private Answers examine(Newcomer form, Optional<AccountName> name) {
        var answers = start(form);
        if (form.name().isBlank()) {
            answers = answers.refuse("name", "identity.name.missing");
        }
        if (form.name().length() > LONGEST_NAME) {
            answers = answers.refuse("name", "identity.name.long", LONGEST_NAME);
        }
        if (name.isEmpty()) {
            answers = answers.refuse("account", "identity.account.unreadable");
        }
        var objection = passwords.objection(form.password(), form.account());
        return objection.isPresent() ? answers.refuse("password", objection.get()) : answers;
    }

    /** Who makes the same account at the same moment is found out afterwards. */
    private void make(Newcomer form, AccountName name, String language) {
        accounts.tryToAdd(new Accounts.Account(
                form.person(),
                form.name().strip(),
                name instanceof AccountName.Email ? name.text() : null,
                name instanceof AccountName.Phone ? name.text() : null,
                passwords.hash(form.password()),
                language,
                null));
    }
}
