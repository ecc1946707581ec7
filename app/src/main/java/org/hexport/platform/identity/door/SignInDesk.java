package org.hexport.platform.identity.door;

import java.util.Locale;
import org.hexport.platform.identity.door.Attempts.Attempt;
import org.hexport.platform.identity.door.Attempts.Kind;
import org.hexport.platform.identity.door.Entry.Admitted;
import org.hexport.platform.identity.door.Entry.Turned;
import org.springframework.stereotype.Service;

/** Lets people in by password; an unknown account is answered in the same words and the same time as a wrong password. */
@Service
class SignInDesk {

    private final Attempts attempts;
    private final Accounts accounts;
    private final Passwords passwords;

    SignInDesk(Attempts attempts, Accounts accounts, Passwords passwords) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    Entry enter(String typed, String password, String address) {
        var name = AccountName.read(typed);
        var attempt = attempts.begin(
                Kind.SIGN_IN,
                name.map(AccountName::text).orElseGet(() -> typed.strip().toLowerCase(Locale.ROOT)),
                address);
        if (attempt.refusal() != null) {
            return new Turned("account", attempt.refusal());
        }
        var secret = name.flatMap(accounts::secretOf);
        var hash = secret.map(Accounts.Secret::hash).orElse(null);
        var right = passwords.matches(password, hash);
        if (!right || hash == null) {
            return Entry.turned("account", "identity.sign-in.wrong");
        }
        return admit(attempt, secret.orElseThrow(), hash, password);
    }

    private Admitted admit(Attempt attempt, Accounts.Secret secret, String hash, String password) {
        attempts.succeeded(attempt);
        if (passwords.isOutdated(hash)) {
            accounts.changePassword(secret.person(), passwords.hash(password));
        }
        return new Admitted(secret.person(), secret.language());
    }
}
