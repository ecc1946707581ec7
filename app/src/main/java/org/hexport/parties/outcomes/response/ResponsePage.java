package org.hexport.parties.outcomes.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.parties.outcomes.Period;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked for a period, who answered, by group, and whom to remind.
 *
 * @param until the day on which the links end
 * @param others other periods
 * @param groups by kind of group: {@code support}, {@code size}, {@code sex}, {@code district}
 * @param next address of the next part of the list, null at its end
 */
public record ResponsePage(
        Period period,
        LocalDate until,
        List<Period> others,
        Group all,
        Map<String, List<Group>> groups,
        List<Silent> silent,
        @Nullable String next) {

    public ResponsePage {
        others = List.copyOf(others);
        silent = List.copyOf(silent);
    }

    /**
     * A group of enterprises.
     *
     * @param key message key of its name, or the name itself
     * @param low and high: 95 % interval of the share (Wilson)
     */
    public record Group(String key, long asked, long answered, double low, double high) {

        public double share() {
            return asked == 0 ? 0 : (double) answered / asked;
        }
    }

    /**
     * An enterprise that has not answered.
     *
     * @param phone null where it is not known or not shared
     * @param chat address that opens a conversation with the text written, null without a phone
     */
    public record Silent(
            String id,
            String name,
            String district,
            @Nullable String phone,
            @Nullable String chat,
            String link) {}
}
