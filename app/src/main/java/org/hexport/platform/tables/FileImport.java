package org.hexport.platform.tables;

import org.hexport.kernel.Viewer;

/** Takes one kind of file into the register: {@code ./hexport import NAME FILE}, and the same as a page. */
public interface FileImport {

    /** The word of the command line: {@code enterprises}. */
    String name();

    /** Whether this viewer may bring such files at all; which of their rows, {@link #take} says. */
    default boolean isFor(Viewer viewer) {
        return true;
    }

    /** Takes in every row that it can; the same file again changes nothing. Rows that it can't take are errors of the report. */
    ImportReport take(Viewer viewer, Table table);
}
