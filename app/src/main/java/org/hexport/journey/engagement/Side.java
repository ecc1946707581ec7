package org.hexport.journey.engagement;

import java.util.Locale;

/** Who works together: the enterprise that is helped, and the actor who helps. */
public enum Side {
    ENTERPRISE,
    ACTOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Side other() {
        return this == ENTERPRISE ? ACTOR : ENTERPRISE;
    }

    public static Side of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
