package org.hexport.platform.identity;

import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An account to be made.
 *
 * @param id made by the caller; the same id twice is the same account once
 * @param phone in any form that an Indonesian reader understands, or international with a plus sign
 * @param password as typed; null where nobody shall sign in by password
 * @param language {@code id} or {@code en}
 * @param demoCaption message key of the role, for a person of the demonstration; null for everybody else
 */
public record NewPerson(
        PersonId id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String password,
        String language,
        @Nullable String demoCaption) {

    public NewPerson {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
        if (demoCaption == null && email == null && phone == null) {
            throw new IllegalArgumentException("a person has an e-mail address or a mobile number");
        }
    }

    /** A person of the demonstration, signed in with at a click. */
    public static NewPerson demonstration(PersonId id, String name, String language, String caption) {
        return new NewPerson(id, name, null, null, null, language, caption);
    }

    public boolean demo() {
        return demoCaption != null;
    }
}
