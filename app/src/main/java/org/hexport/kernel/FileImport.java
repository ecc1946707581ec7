package org.hexport.kernel;

import java.io.PrintStream;
import java.nio.file.Path;

/** A kind of file that {@code ./hexport import NAME FILE} takes in. The module that owns the rows contributes one as a bean. */
public interface FileImport {

    /** The word on the command line: {@code enterprises}, {@code offers}. */
    String name();

    /**
     * Takes the whole file or nothing of it; the same file again changes nothing.
     *
     * @param json whether {@code out} gets one JSON object instead of a sentence
     * @param out the reply; nothing where the file is refused
     * @param err one line for each error: {@code FILE:ROW: COLUMN 'VALUE': RULE}
     */
    Outcome run(Path file, boolean json, PrintStream out, PrintStream err);

    /** How it went: the command ends with status 0 or 2. */
    enum Outcome {
        TAKEN,
        REFUSED
    }
}
