package org.hexport.parties.intake;

import java.util.List;
import org.hexport.parties.sme.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file tells of an enterprise.
 *
 * @param nik of its owner, never shown
 * @param print a hash of it: the same row again tells nothing new
 */
record Told(
        Profile profile,
        List<FileProduct> products,
        String print,
        boolean demo,
        @Nullable String nik) {

    Told {
        products = List.copyOf(products);
    }

    /** Without the identity number: this may stand in a log. */
    @Override
    public String toString() {
        return "Told[" + print + "]";
    }
}
