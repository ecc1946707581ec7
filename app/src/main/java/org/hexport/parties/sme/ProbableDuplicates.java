package org.hexport.parties.sme;

import org.hexport.kernel.Viewer;

/** Who knows of rows of files that may be an enterprise already in the register: contributed as a bean by the module that takes files in. */
public interface ProbableDuplicates {

    /** How many wait where the viewer keeps the register. */
    long open(Viewer viewer);
}
