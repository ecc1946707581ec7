package org.hexport.platform.files;

import java.util.List;

/**
 * A picture that is kept, at {@code /files/{id}/{width}.jpg}.
 *
 * @param width of its widest form
 * @param widths all that there are, ascending
 */
public record StoredPicture(FileId id, int width, int height, List<Integer> widths) {

    public StoredPicture {
        widths = List.copyOf(widths);
    }
}
