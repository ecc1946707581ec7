package org.hexport.parties.helix;

import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;

/**
 * An actor to be registered.
 *
 * @param id made by the caller; the same id twice is the same actor once
 * @param district code of a district or of a wider region; empty where nobody said
 */
public record NewActor(
        OrganisationId id, String name, Helix helix, ActorKind kind, String district, String note, boolean demo) {

    /** As in the tables. */
    public static final int LONGEST_NAME = 120;

    public static final int LONGEST_NOTE = 1000;

    public NewActor {
        name = name.strip().replaceAll("\\s+", " ");
        note = note.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("an actor has a name, and neither it nor the note is endless");
        }
        if (!kind.fits(helix)) {
            throw new IllegalArgumentException("a " + kind.word() + " is not of the " + helix.word() + " helix");
        }
    }
}
