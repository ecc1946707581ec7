package org.hexport.parties.sme.profile;

import java.util.Locale;
import java.util.Optional;

/**
 * The size of an enterprise by PP 7/2021, article 35: by annual sales, and where they are not known (as when it is just founded) by capital
 * without land and buildings. The higher class does not win; which criterion decided is said. LARGE lies outside the law on MSMEs.
 */
public enum Size {
    MICRO(2_000_000_000L, 1_000_000_000L),
    SMALL(15_000_000_000L, 5_000_000_000L),
    MEDIUM(50_000_000_000L, 10_000_000_000L),
    LARGE(Long.MAX_VALUE, Long.MAX_VALUE);

    private final long mostSales;
    private final long mostCapital;

    Size(long mostSales, long mostCapital) {
        this.mostSales = mostSales;
        this.mostCapital = mostCapital;
    }

    /** What decided. */
    public enum Criterion {
        ANNUAL_SALES,
        CAPITAL;

        public String word() {
            return this == ANNUAL_SALES ? "sales" : "capital";
        }
    }

    public record Derived(Size size, Criterion criterion) {}

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where neither sales nor capital are known. */
    public static Optional<Derived> of(Profile profile) {
        var sales = profile.number(Fact.ANNUAL_SALES_IDR);
        if (sales != null) {
            return Optional.of(new Derived(bySales(sales), Criterion.ANNUAL_SALES));
        }
        var capital = profile.number(Fact.CAPITAL_IDR);
        return capital == null ? Optional.empty() : Optional.of(new Derived(byCapital(capital), Criterion.CAPITAL));
    }

    static Size bySales(long rupiah) {
        return first(size -> rupiah <= size.mostSales);
    }

    static Size byCapital(long rupiah) {
        return first(size -> rupiah <= size.mostCapital);
    }

    /** The class of the statistics office, which counts heads: never mixed with the law's. */
    public static Size ofBps(long workers) {
        if (workers < 5) {
            return MICRO;
        }
        return workers < 20 ? SMALL : workers < 100 ? MEDIUM : LARGE;
    }

    private static Size first(java.util.function.Predicate<Size> fits) {
        return java.util.Arrays.stream(values()).filter(fits).findFirst().orElse(LARGE);
    }
}
