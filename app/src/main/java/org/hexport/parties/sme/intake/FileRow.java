package org.hexport.parties.sme.intake;

import org.hexport.platform.tables.Cells;

/**
 * A sound row of a file.
 *
 * @param cells for saying what is wrong with it after all
 */
record FileRow(Cells cells, Told told) {}
