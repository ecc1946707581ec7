package org.hexport.parties.helix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexport.kernel.Helix;
import org.jspecify.annotations.Nullable;

/** What kind of organisation an actor is within its helix. Visitors from here and from abroad are always told apart. */
public enum ActorKind {
    UNIVERSITY(Helix.ACADEMIC),
    POLYTECHNIC(Helix.ACADEMIC),
    INSTITUTE(Helix.ACADEMIC),
    STUDENTS(Helix.ACADEMIC),
    COMPANY(Helix.BUSINESS),
    TRADER(Helix.BUSINESS),
    BANK(Helix.BUSINESS),
    SHOP(Helix.BUSINESS),
    ANCHOR(Helix.BUSINESS),
    LOGISTICS(Helix.BUSINESS),
    PROFESSION(Helix.BUSINESS),
    FORUM(Helix.COMMUNITY),
    ASSOCIATION(Helix.COMMUNITY),
    COOPERATIVE(Helix.COMMUNITY),
    CIVIL_GROUP(Helix.COMMUNITY),
    MINISTRY(Helix.GOVERNMENT),
    OFFICE(Helix.GOVERNMENT),
    AGENCY(Helix.GOVERNMENT),
    VILLAGE(Helix.GOVERNMENT),
    CRAFTS_COUNCIL(Helix.GOVERNMENT),
    TRADE_OFFICE(Helix.GOVERNMENT),
    OUTLET(Helix.MEDIA),
    CREATOR(Helix.MEDIA),
    DOMESTIC_VISITORS(Helix.TOURIST),
    FOREIGN_VISITORS(Helix.TOURIST),

    /** A person who acts alone: not of the government, and no visitor. */
    EXPERT(null),

    /** Nobody said yet, as with an actor that came in with a file of offers. */
    UNSTATED(null);

    private final @Nullable Helix helix;

    ActorKind(@Nullable Helix helix) {
        this.helix = helix;
    }

    /** The word of the tables and of the message {@code helix.kind.<word>}: {@code crafts-council}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean fits(Helix of) {
        return this == EXPERT ? of != Helix.GOVERNMENT && of != Helix.TOURIST : helix == null || helix == of;
    }

    public static List<ActorKind> of(Helix helix) {
        return Arrays.stream(values()).filter(kind -> kind.fits(helix)).toList();
    }

    public static Optional<ActorKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
