package org.hexport.journey.barriers.asked;

import java.util.Arrays;
import java.util.Locale;
import org.hexport.kernel.Barrier;

/** Leonidou's groups, the internal ones first, and our supplement. Messages: {@code barriers.group.task}. */
public enum BarrierGroup {
    INFORMATIONAL("INF"),
    FUNCTIONAL("FUN"),
    MARKETING("M"),
    PROCEDURAL("PRO"),
    GOVERNMENTAL("GOV"),
    TASK("TSK"),
    ENVIRONMENTAL("ENV"),
    SUPPLEMENT("");

    private final String prefix;

    BarrierGroup(String prefix) {
        this.prefix = prefix;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static BarrierGroup of(Barrier barrier) {
        return Arrays.stream(values())
                .filter(group -> barrier.code().startsWith(group.prefix))
                .findFirst()
                .orElseThrow();
    }
}
