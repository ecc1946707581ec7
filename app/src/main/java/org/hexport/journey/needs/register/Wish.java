package org.hexport.journey.needs.register;

import java.time.LocalDate;
import java.util.List;
import org.hexport.kernel.Barrier;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says of a need.
 *
 * @param severity from 1, a little in the way, to 4, stops us
 * @param languages understood besides Indonesian
 * @param wantedBy the day after which help is of no use; null where there is none
 * @param place where to meet, in the owner's words; empty where it does not matter
 * @param demand for how many people, or how many helpers; 1 unless said
 */
record Wish(
        Barrier barrier,
        int severity,
        String words,
        List<String> languages,
        Urgency urgency,
        @Nullable LocalDate wantedBy,
        Meeting meeting,
        String place,
        int demand) {

    static final int LONGEST_WORDS = 500;
    static final int LONGEST_PLACE = 120;
    static final int MOST_DEMAND = 1000;

    Wish {
        words = words.strip();
        place = place.strip();
        languages = List.copyOf(languages);
        if (severity < 1 || severity > 4 || words.length() > LONGEST_WORDS || place.length() > LONGEST_PLACE) {
            throw new IllegalArgumentException("a need has a severity from 1 to 4 and few words");
        }
        if (demand < 1 || demand > MOST_DEMAND) {
            throw new IllegalArgumentException("a need is for one person or more");
        }
    }
}
