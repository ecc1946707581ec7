package org.hexport.platform.files;

import java.util.Locale;

/** What a file is kept for; this says who may see it and what it may be. */
public enum FilePurpose {
    /** A picture of a product, for everybody. */
    PRODUCT_PHOTO(true),
    /** A certificate as a picture or PDF, for those who may see its enterprise. */
    CERTIFICATE_SCAN(false),
    /** A paper of a piece of work, a training, an agreement, for those whom its module names. */
    PAPER(false);

    private final boolean forEverybody;

    FilePurpose(boolean forEverybody) {
        this.forEverybody = forEverybody;
    }

    /** Pictures for everybody are drawn anew; all else is kept as it was sent. */
    boolean isPicture() {
        return forEverybody;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FilePurpose of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
