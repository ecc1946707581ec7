package org.hexport.platform.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexport.platform.tables.ImportReport.CellError;

/** What is wrong with a file: counted to the last, kept as far as a person reads. */
public final class Faults {

    private static final int MOST_KEPT = 200;

    private final List<CellError> kept = new ArrayList<>();
    private int count;

    public void add(CellError fault) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(fault);
        }
    }

    public boolean none() {
        return count == 0;
    }

    /** One line each, in the order of the rows, and how many more there are. */
    public List<String> lines(String file) {
        var lines = new ArrayList<>(kept.stream()
                .sorted(Comparator.comparingInt(CellError::row))
                .map(fault -> fault.line(file))
                .toList());
        if (count > kept.size()) {
            lines.add(file + ": " + (count - kept.size()) + " more errors");
        }
        return lines;
    }
}
