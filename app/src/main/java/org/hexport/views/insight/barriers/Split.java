package org.hexport.views.insight.barriers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** By what a barrier's figures are parted: its effect depends on the situation. Messages: {@code insight.split.size}. */
public enum Split {
    RUNG("coalesce(stage.rung, '')"),
    SECTOR("coalesce(left(enterprise.kbli, 2), '')"),
    SIZE("coalesce(enterprise.size, '')");

    private final String column;

    Split(String column) {
        this.column = column;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the part of an enterprise stands. */
    String column() {
        return column;
    }

    /** The part that a value of the column belongs to; empty where it is not known. */
    String part(String value) {
        return this == SECTOR ? Section.of(value).map(Section::name).orElse("") : value;
    }

    /** Parts as people think of them: sizes from the smallest, rungs from the lowest, what is not known last. */
    Comparator<String> order() {
        return Comparator.<String>comparingInt(part -> part.isEmpty() ? 1 : 0)
                .thenComparingInt(part -> this == SIZE ? Narrowing.SIZES.indexOf(part) : 0)
                .thenComparing(Comparator.naturalOrder());
    }

    /** The message of a part's name. */
    static String key(Split split, String part) {
        if (part.isEmpty()) {
            return "insight.split.unknown";
        }
        return (split == RUNG ? "stages.rung." : "insight." + split.word() + ".") + part;
    }

    static Optional<Split> find(String word) {
        return Arrays.stream(values())
                .filter(split -> split.word().equals(word))
                .findFirst();
    }
}
