package org.hexport.parties.intake;

import java.util.List;
import org.hexport.parties.sme.profile.Profile;

/**
 * What a row of a file tells of an enterprise.
 *
 * @param print a hash of it: the same row again tells nothing new
 */
record Told(Profile profile, List<FileProduct> products, String print, boolean demo) {

    Told {
        products = List.copyOf(products);
    }
}
