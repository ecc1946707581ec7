package org.hexport.views.insight.reach;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexport.kernel.Helix;

/** Through how many helices one looks: the earlier models are parts of the six. */
public enum Lens {
    TRIPLE("ABG"),
    QUADRUPLE("ABCG"),
    PENTA("ABCGM"),
    HEXA("ABCGMT");

    private final Set<Helix> helices;

    Lens(String letters) {
        this.helices =
                letters.chars().mapToObj(letter -> Helix.of((char) letter)).collect(Collectors.toUnmodifiableSet());
    }

    public Set<Helix> helices() {
        return helices;
    }

    /** The word of the address and of the messages: {@code triple}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Lens> find(String word) {
        return Arrays.stream(values()).filter(lens -> lens.word().equals(word)).findFirst();
    }

    /** All six, where the address says nothing or nothing of ours. */
    public static Lens of(String word) {
        return find(word).orElse(HEXA);
    }
}
