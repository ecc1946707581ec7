package org.hexport.views.policy.board;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hexport.kernel.Helix;

/** Whose offers stand on the board: government's, or also those of others. */
public enum Whose {
    GOVERNMENT,
    OTHERS,
    ALL;

    /** The word of the address and of the messages: {@code others}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For {@code helix = any(:helices)}. */
    List<String> letters() {
        return Arrays.stream(Helix.values())
                .filter(helix -> this == ALL || (this == GOVERNMENT) == (helix == Helix.GOVERNMENT))
                .map(helix -> String.valueOf(helix.letter()))
                .toList();
    }

    /** Government's, where the address says nothing of ours. */
    static Whose of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(GOVERNMENT);
    }
}
