package org.hexport.journey.stages.theories;

import java.util.Arrays;
import java.util.List;

/** The flags of a classification, gathered while the rules decide. */
final class Flags {

    private int raised;

    void raise(boolean holds, Flag flag) {
        if (holds) {
            raised |= 1 << flag.ordinal();
        }
    }

    /** All of them as one number. */
    int bits() {
        return raised;
    }

    /** In alphabetical order. */
    static List<String> words(int bits) {
        return Arrays.stream(Flag.values())
                .filter(flag -> (bits >> flag.ordinal() & 1) == 1)
                .map(Flag::word)
                .toList();
    }
}
