package org.hexport.views.insight.barriers;

import java.time.LocalDate;

/**
 * How many answered, beside what they answered: who was helped answers more readily than who was not.
 *
 * @param since from when on a confirmed act makes an enterprise a supported one
 * @param supported enterprises that said something of any barrier
 * @param others the same of those whom nobody helped
 * @param again owners who answered when asked again sixty days after a lift
 * @param stillGone of these, for how many it is still gone; told in private
 */
public record Responses(LocalDate since, Rate supported, Rate others, Rate again, Rate stillGone) {

    public record Rate(long part, long of) {

        boolean isPublic() {
            return of == 0 || of >= Suppression.SMALLEST && Suppression.tells(of, part);
        }
    }

    /** Of a private answer only sums are shown, to officials too. */
    public boolean showsStillGone() {
        return stillGone.of() > 0 && stillGone.isPublic();
    }

    /** Both or none: who knows all and one of the groups knows the other. */
    boolean isPublic() {
        return supported.isPublic() && others.isPublic();
    }
}
