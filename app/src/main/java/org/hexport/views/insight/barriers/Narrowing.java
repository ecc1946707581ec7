package org.hexport.views.insight.barriers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of a region's enterprises are looked at.
 *
 * @param rung null for all
 * @param sector a section of KBLI; null for all
 * @param size null for all
 */
public record Narrowing(
        @Nullable String rung,
        @Nullable Section sector,
        @Nullable String size) {

    static final Narrowing NONE = new Narrowing(null, null, null);
    static final List<String> RUNGS = List.of("L0", "L1", "L2", "L3", "L4", "L5", "L6");
    static final List<String> SIZES = List.of("micro", "small", "medium", "large");

    /** What is no rung, no sector and no size narrows nothing. */
    static Narrowing of(String rung, String sector, String size) {
        return new Narrowing(
                RUNGS.contains(rung) ? rung : null,
                Section.find(sector).orElse(null),
                SIZES.contains(size) ? size : null);
    }

    /** The first digits of the sector's codes. */
    String @Nullable [] divisions() {
        return sector == null ? null : sector.divisions().toArray(String[]::new);
    }

    public String rungName() {
        return rung == null ? "" : rung;
    }

    public String sectorName() {
        return Optional.ofNullable(sector).map(Section::name).orElse("");
    }

    public String sizeName() {
        return size == null ? "" : size;
    }

    boolean isNone() {
        return equals(NONE);
    }
}
