package org.hexport.journey.stages.theories;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an enterprise on a day.
 *
 * @param founded the year; null where it is unknown
 */
public record Facts(
        LocalDate asOf,
        Asked asked,
        Recorded recorded,
        Amounts amounts,
        @Nullable Integer founded) {

    /** Nothing is known. */
    public static Facts none(LocalDate asOf) {
        return new Facts(asOf, Asked.NOTHING, Recorded.NOTHING, Amounts.UNKNOWN, null);
    }

    public Facts with(Asked other) {
        return new Facts(asOf, other, recorded, amounts, founded);
    }

    public Facts with(Recorded other) {
        return new Facts(asOf, asked, other, amounts, founded);
    }

    public Facts with(Amounts other) {
        return new Facts(asOf, asked, recorded, other, founded);
    }

    /** What became of exporting. */
    public enum Decision {
        CONTINUE,
        STOP
    }

    /**
     * What only the owner can say; null where it was not asked.
     *
     * @param interest 0 not at all, 1 slightly, 2 would if approached, 3 plans, 4 committed
     * @param unsolicited would fill, or has filled, an order that came unasked
     * @param decision after exporting
     * @param resources budget or staff for export set aside every year
     */
    public record Asked(
            @Nullable Integer interest,
            @Nullable Boolean unsolicited,
            @Nullable Decision decision,
            @Nullable Boolean resources) {

        public static final Asked NOTHING = new Asked(null, null, null, null);

        Asked interest(int said) {
            return new Asked(said, unsolicited, decision, resources);
        }

        Asked unsolicited(boolean said) {
            return new Asked(interest, said, decision, resources);
        }

        Asked decided(Decision said) {
            return new Asked(interest, unsolicited, said, resources);
        }

        Asked resources(boolean said) {
            return new Asked(interest, unsolicited, decision, said);
        }

        boolean saysInterest(int least) {
            return interest != null && interest >= least;
        }

        boolean saysNoInterest() {
            return interest != null && interest == 0;
        }

        boolean acceptsOrders() {
            return Boolean.TRUE.equals(unsolicited);
        }

        boolean declinesOrders() {
            return Boolean.FALSE.equals(unsolicited);
        }
    }

    /**
     * What has left a record; nothing means none.
     *
     * @param aware completed a training or the quick check
     * @param exploring acts of exploring in 12 months
     * @param shipments in 12 months
     * @param quarters of the last eight, with at least one shipment
     * @param destinations of 24 months, ISO 3166-1 alpha-2, each once
     * @param evaluated a review of an export with its result exists
     */
    public record Recorded(
            boolean aware,
            int exploring,
            int shipments,
            int quarters,
            List<String> destinations,
            Set<Mode> modes,
            @Nullable LocalDate firstExport,
            @Nullable LocalDate lastExport,
            boolean evaluated) {

        public static final Recorded NOTHING = new Recorded(false, 0, 0, 0, List.of(), Set.of(), null, null, false);

        Recorded explored(int acts) {
            return new Recorded(
                    aware, acts, shipments, quarters, destinations, modes, firstExport, lastExport, evaluated);
        }

        Recorded shipped(int more, int inQuarters, LocalDate last) {
            return new Recorded(aware, exploring, more, inQuarters, destinations, modes, firstExport, last, evaluated);
        }

        Recorded to(List<String> countries) {
            return new Recorded(
                    aware, exploring, shipments, quarters, countries, modes, firstExport, lastExport, evaluated);
        }

        Recorded by(Set<Mode> ways) {
            return new Recorded(
                    aware, exploring, shipments, quarters, destinations, ways, firstExport, lastExport, evaluated);
        }

        Recorded first(LocalDate day) {
            return new Recorded(aware, exploring, shipments, quarters, destinations, modes, day, lastExport, evaluated);
        }

        Recorded reviewed() {
            return new Recorded(
                    aware, exploring, shipments, quarters, destinations, modes, firstExport, lastExport, true);
        }
    }

    /**
     * Money in one currency; null where it is unknown.
     *
     * @param direct exports of 12 months
     * @param indirect exports of 12 months that a trader took abroad
     * @param previous direct and indirect together in the 12 months before
     * @param sales all sales of 12 months
     */
    public record Amounts(
            @Nullable Double direct,
            @Nullable Double indirect,
            @Nullable Double previous,
            @Nullable Double sales) {

        public static final Amounts UNKNOWN = new Amounts(null, null, null, null);

        /** Direct and indirect together; null only where both are unknown. */
        public @Nullable Double exports() {
            if (direct == null) {
                return indirect;
            }
            return indirect == null ? direct : Double.valueOf(direct + indirect);
        }
    }
}
