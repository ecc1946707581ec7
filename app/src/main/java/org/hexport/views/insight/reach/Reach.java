package org.hexport.views.insight.reach;

import org.hexport.kernel.Helix;

/**
 * How far one helix reached: of an enterprise, how many of the helix's roles; of a region, how many of its enterprises.
 *
 * @param reached never more than {@code of}
 */
public record Reach(Helix helix, int reached, int of) {

    /** Fewer than this many are not named in public. */
    static final int SMALLEST_PUBLIC_GROUP = 5;

    public Reach {
        if (reached < 0 || reached > of) {
            throw new IllegalArgumentException(reached + " of " + of);
        }
    }

    /** For pages that anyone may read: a group of one to four counts as none, and the page says so. */
    Reach inPublic() {
        return reached < SMALLEST_PUBLIC_GROUP ? new Reach(helix, 0, of) : this;
    }
}
