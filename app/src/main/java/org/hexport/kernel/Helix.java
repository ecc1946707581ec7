package org.hexport.kernel;

import java.util.Arrays;
import java.util.List;

/** The six kinds of actors, clockwise on the hexagon. */
public enum Helix {
    ACADEMIC('A'),
    BUSINESS('B'),
    COMMUNITY('C'),
    GOVERNMENT('G'),
    MEDIA('M'),
    TOURIST('T');

    private final char letter;

    Helix(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    /** The name that styles and messages use: {@code academic}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The roles that this helix has: three to six (Table 4 of the paper, with sections 3.2 and 3.6). */
    public List<HelixRole> roles() {
        return Arrays.stream(HelixRole.values())
                .filter(role -> role.helix() == this)
                .toList();
    }

    /** @throws IllegalArgumentException if the letter names no helix */
    public static Helix of(char letter) {
        return Arrays.stream(values())
                .filter(helix -> helix.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no helix " + letter));
    }
}
