package org.hexport.platform.identity;

/** Who stands by an organisation, such as the association of an enterprise: contributed as a bean by the module that knows. */
public interface Helpers {

    /** A query of pairs, in the columns {@code organisation} and {@code helper}: whoever asks reads it within a statement of its own. */
    String pairs();
}
