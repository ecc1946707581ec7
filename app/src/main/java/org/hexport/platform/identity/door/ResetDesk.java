package org.hexport.platform.identity.door;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.hexport.kernel.Reply;
import org.hexport.platform.identity.door.Attempts.Kind;
import org.hexport.platform.identity.door.Entry.Admitted;
import org.hexport.platform.identity.door.Entry.Turned;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/**
 * A new password for who forgot the old one, by a code that was mailed or read out. Neither words nor time tell who has an account: what a
 * known account needs is done beside the request.
 */
@Service
class ResetDesk {

    private final Attempts attempts;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ResetCodes codes;
    private final ResetOpening opening;
    private final PasswordChange change;
    private final Executor aside;

    ResetDesk(
            Attempts attempts,
            Accounts accounts,
            Passwords passwords,
            ResetCodes codes,
            ResetOpening opening,
            PasswordChange change,
            @Qualifier("applicationTaskExecutor") Executor aside) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
        this.opening = opening;
        this.change = change;
        this.aside = aside;
    }

    Reply request(String typed, String address) {
        var name = AccountName.read(typed);
        if (name.isEmpty()) {
            return Reply.refused("identity.account.unreadable");
        }
        var attempt = attempts.begin(Kind.RESET, name.get().text(), address);
        if (attempt.refusal() != null) {
            return attempt.refusal();
        }
        aside.execute(() -> opening.open(name.get()));
        return Reply.DONE;
    }

    /** The new password is looked at first: one that can't be costs no try. */
    Entry renew(String typed, String code, String password, String address) {
        var name = AccountName.read(typed);
        if (name.isEmpty()) {
            return Entry.turned("account", "identity.account.unreadable");
        }
        var objection = passwords.objection(password, typed);
        if (objection.isPresent()) {
            return Entry.turned("password", objection.get());
        }
        var attempt = attempts.begin(Kind.CODE, name.get().text(), address);
        if (attempt.refusal() != null) {
            return new Turned("code", attempt.refusal());
        }
        return codes.redeem(accounts.find(name.get()), digits(code))
                .map(redeemed -> {
                    attempts.succeeded(attempt);
                    return renew(name.get(), redeemed, password);
                })
                .orElseGet(() -> Entry.turned("code", "identity.reset.wrong"));
    }

    private Entry renew(AccountName name, ResetCodes.Redeemed redeemed, String password) {
        change.afterReset(redeemed.person(), passwords.hash(password), Optional.ofNullable(redeemed.readOutBy()));
        var known = accounts.secretOf(name).orElseThrow();
        return new Admitted(known.person(), known.language());
    }

    /** People write down what they hear in groups. */
    private static String digits(String code) {
        return code.replaceAll("[\\s.-]", "");
    }
}
