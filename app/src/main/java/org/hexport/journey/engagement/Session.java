package org.hexport.journey.engagement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;

/**
 * One time that the two sides worked together.
 *
 * @param id made by the form: the same session sent again is the same session
 */
public record Session(UUID id, LocalDate on, int minutes, String note, Attendance attendance) {

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

    /** Of one of the enterprise's people and the actor. */
    public Session(UUID id, LocalDate on, int minutes, String note) {
        this(id, on, minutes, note, Attendance.OF_TWO);
    }

    /**
     * Who took part.
     *
     * @param people of the enterprise
     * @param names who they were, in the noter's words; may be empty
     * @param helpers the actors who were there; none means the actor of the proposal alone
     */
    public record Attendance(int people, String names, Set<OrganisationId> helpers) {

        public static final int MOST = 1000;
        public static final int LONGEST_NAMES = 300;
        public static final Attendance OF_TWO = new Attendance(1, "", Set.of());

        public Attendance {
            if (people < 0 || people > MOST || names.length() > LONGEST_NAMES) {
                throw new IllegalArgumentException(
                        "at most " + MOST + " people, their names in " + LONGEST_NAMES + " signs");
            }
            helpers = Set.copyOf(helpers);
        }
    }

    /** Whether the helper was there. */
    public boolean has(OrganisationId helper, OrganisationId actorOfTheProposal) {
        return attendance.helpers().isEmpty()
                ? helper.equals(actorOfTheProposal)
                : attendance.helpers().contains(helper);
    }
}
