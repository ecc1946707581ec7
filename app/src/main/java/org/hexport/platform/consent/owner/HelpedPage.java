package org.hexport.platform.consent.owner;

import java.time.Instant;
import java.util.List;

/** Beside whose owner one fills in. */
public record HelpedPage(List<Line> lines) {

    public HelpedPage {
        lines = List.copyOf(lines);
    }

    /** An enterprise, and since when its owner agreed. */
    public record Line(String id, String name, Instant since) {}
}
