package org.hexport.journey.engagement;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;

/** Who works together: the enterprise that is helped, and the actor who helps, with those who help along. */
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

    public static Optional<Side> find(String word) {
        return java.util.Arrays.stream(values())
                .filter(side -> side.word().equals(word))
                .findFirst();
    }

    /** The side that a person is on: the one spoken for, else the one belonged to; of both, the actor's, so that nobody signs for two. */
    public static Optional<Side> of(
            Viewer viewer, OrganisationId enterprise, OrganisationId actor, Collection<OrganisationId> company) {
        if (viewer.speaksFor(actor)) {
            return Optional.of(ACTOR);
        }
        if (viewer.speaksFor(enterprise)) {
            return Optional.of(ENTERPRISE);
        }
        if (viewer.belongsTo(actor)) {
            return Optional.of(ACTOR);
        }
        if (viewer.belongsTo(enterprise)) {
            return Optional.of(ENTERPRISE);
        }
        return company.stream().anyMatch(viewer::belongsTo) ? Optional.of(ACTOR) : Optional.empty();
    }
}
