package org.hexport.platform.ui;

import org.jspecify.annotations.Nullable;

/** One of the answers that a field offers, its words in the reader's language. */
public record Choice(String value, String label, @Nullable String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
