package org.hexport.journey.engagement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One time that the two sides worked together.
 *
 * @param id made by the form: the same session sent again is the same session
 */
public record Session(UUID id, LocalDate on, int minutes, String note) {

    public static final int SHORTEST = 15;
    public static final int LONGEST = 24 * 60;
    public static final int LONGEST_NOTE = 1000;

    public Session {
        if (minutes < SHORTEST || minutes > LONGEST || minutes % SHORTEST != 0) {
            throw new IllegalArgumentException("a session takes quarters of an hour, at most a day: " + minutes);
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note has at most " + LONGEST_NOTE + " signs");
        }
    }
}
