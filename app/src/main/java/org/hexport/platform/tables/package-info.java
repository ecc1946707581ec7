/**
 * Tables that people send: CSV and XLSX with a header row, read into rows that know their place, and the report of an import.
 *
 * <p>Promises: a byte-order mark, a semicolon and a decimal comma (with semicolons) are understood; a missing required column is refused by
 * name, an unknown one reported and ignored; every error names row, column, value and rule; nothing is misread in silence. Modules that take
 * files in contribute a {@link org.hexport.platform.tables.FileImport}; the command line and the page {@code /import} find it by its name.
 * What became of a file stays on record for who brought it.
 *
 * {@link org.hexport.platform.tables.ImportTally} counts and gathers the errors, {@link org.hexport.platform.tables.Cells} reads a row's cells.
 *
 * <p>Never: what the columns mean.
 */
@ApplicationModule(
        id = "tables",
        allowedDependencies = {"kernel", "ui"})
@NullMarked
package org.hexport.platform.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
