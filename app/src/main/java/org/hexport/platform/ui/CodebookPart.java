package org.hexport.platform.ui;

import java.util.List;

/** A part of the codebook, contributed as a bean by the module that owns the fields, from the definitions that it works with. */
public interface CodebookPart {

    /** Smaller stands higher. */
    int order();

    /** Messages {@code ….title} and {@code ….about}. */
    String key();

    List<Field> fields(Ui ui);

    /**
     * A field, in the reader's words.
     *
     * @param name as files and tables write it
     * @param meaning what it holds
     * @param values which values it can have, or its unit
     * @param note its rule, level or source; empty where there is nothing to say
     */
    record Field(String name, String meaning, String values, String note) {}
}
