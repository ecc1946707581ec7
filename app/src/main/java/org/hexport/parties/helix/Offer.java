package org.hexport.parties.helix;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.Money;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PolicyCell;
import org.jspecify.annotations.Nullable;

/**
 * Help that an actor offers in one of its roles.
 *
 * @param barriers which it helps to lift; without any it waits for the actor to name them and is matched with nothing
 * @param capacity how many needs it can meet
 * @param cell where it stands on the policy board, if it is a programme
 * @param details what more is said of it
 */
public record Offer(
        OfferId id,
        OrganisationId actor,
        HelixRole role,
        String title,
        Set<Barrier> barriers,
        Audience audience,
        Mode mode,
        int capacity,
        LocalDate from,
        LocalDate until,
        Cost cost,
        @Nullable PolicyCell cell,
        Details details) {

    public static final int LONGEST_TITLE = 120;
    public static final int MOST_SEATS = 100_000;

    public Offer {
        title = title.strip().replaceAll("\\s+", " ");
        barriers = Set.copyOf(barriers);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("an offer has a title of at most " + LONGEST_TITLE + " signs");
        }
        if (capacity < 1 || capacity > MOST_SEATS) {
            throw new IllegalArgumentException("an offer has at least one seat: " + capacity);
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("an offer ends after it begins: " + from + ", " + until);
        }
        if (details.dates().stream().anyMatch(day -> day.isBefore(from) || day.isAfter(until))) {
            throw new IllegalArgumentException("an offer's days lie between its first and its last");
        }
    }

    /** One of which no more is said. */
    public Offer(
            OfferId id,
            OrganisationId actor,
            HelixRole role,
            String title,
            Set<Barrier> barriers,
            Audience audience,
            Mode mode,
            int capacity,
            LocalDate from,
            LocalDate until,
            Cost cost,
            @Nullable PolicyCell cell) {
        this(id, actor, role, title, barriers, audience, mode, capacity, from, until, cost, cell, Details.NONE);
    }

    /** The barriers' codes, in the order of the sources. */
    public List<String> barrierCodes() {
        return new TreeSet<>(barriers).stream().map(Barrier::code).toList();
    }

    public enum Mode {
        PLACE,
        ONLINE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * For whom it is; an empty list admits all.
     *
     * @param rungs of the ladder of stages: {@code L1}
     * @param sectors beginnings of KBLI codes
     * @param sizes {@code micro}, {@code small}, {@code medium}
     * @param districts codes of districts or wider regions
     * @param languages in which it is given, ISO 639-1
     */
    public record Audience(
            List<String> rungs,
            List<String> sectors,
            List<String> sizes,
            List<String> districts,
            List<String> languages) {

        public static final Audience EVERYBODY = new Audience(List.of(), List.of(), List.of(), List.of(), List.of());

        public Audience {
            rungs = List.copyOf(rungs);
            sectors = List.copyOf(sectors);
            sizes = List.copyOf(sizes);
            districts = List.copyOf(districts);
            languages = List.copyOf(languages);
        }
    }

    /**
     * What more is said of an offer.
     *
     * @param topics what it is about, in a few words each
     * @param field code of the field of study behind it; empty where there is none
     * @param venue where it is held, in words
     * @param dates the days on which it is held, in order; none where that is arranged with each enterprise
     */
    public record Details(List<String> topics, String field, String venue, List<LocalDate> dates) {

        public static final int MOST_TOPICS = 10;
        public static final int LONGEST_TOPIC = 40;
        public static final int LONGEST_VENUE = 120;
        public static final int MOST_DATES = 30;

        public static final Details NONE = new Details(List.of(), "", "", List.of());

        public Details {
            topics = List.copyOf(topics);
            dates = dates.stream().sorted().distinct().toList();
            if (topics.size() > MOST_TOPICS || dates.size() > MOST_DATES || venue.length() > LONGEST_VENUE) {
                throw new IllegalArgumentException("no offer has that many topics or days");
            }
        }
    }

    /** @param payer who pays it, in words */
    public record Cost(Money amount, String payer) {

        public static final int LONGEST_PAYER = 60;
        public static final Cost FREE = new Cost(Money.idr(0), "");

        public Cost {
            payer = payer.strip();
            if (amount.units() < 0 || !amount.currency().equals("IDR")) {
                throw new IllegalArgumentException("a cost is an amount of rupiah: " + amount);
            }
            if (payer.length() > LONGEST_PAYER) {
                throw new IllegalArgumentException("a payer is named in " + LONGEST_PAYER + " signs");
            }
        }
    }
}
