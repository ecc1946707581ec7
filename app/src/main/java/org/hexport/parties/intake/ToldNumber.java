package org.hexport.parties.intake;

import java.util.Optional;
import org.hexport.parties.sme.profile.OwnerIdentities.Kept;
import org.jspecify.annotations.Nullable;

/** The identity number of an owner (NIK) while a file tells of it; of several rows the last one counts. */
final class ToldNumber {

    private final @Nullable Kept before;
    private @Nullable String number;

    /** @param before null where none is kept */
    ToldNumber(@Nullable Kept before) {
        this.before = before;
    }

    /** @return whether it is another than was known until now */
    boolean learn(@Nullable String nik) {
        if (nik == null || nik.equals(number) || number == null && isKept(nik)) {
            return false;
        }
        number = nik;
        return true;
    }

    /** Where it is not the one that is kept. */
    Optional<String> fresh() {
        return Optional.ofNullable(number).filter(nik -> !isKept(nik));
    }

    private boolean isKept(String nik) {
        return before != null && before.is(nik);
    }
}
