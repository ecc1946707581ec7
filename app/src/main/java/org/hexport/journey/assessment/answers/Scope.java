package org.hexport.journey.assessment.answers;

import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** What an answer holds for: the whole enterprise, a product in all markets, or a product in one market. */
record Scope(String product, String country) {

    /** @throws NotFound where the dimension asks for a product, and there is none */
    static Scope of(Dimension dimension, @Nullable Subject subject) {
        if (dimension.isOfTheOrganisation()) {
            return new Scope("", "");
        }
        if (subject == null) {
            throw new NotFound();
        }
        return new Scope(subject.product(), dimension.level() == Dimension.Level.PRODUCT ? "" : subject.country());
    }
}
