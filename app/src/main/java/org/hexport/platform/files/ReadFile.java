package org.hexport.platform.files;

import java.util.List;
import org.hexport.kernel.Reply;

/** A file that was looked into: fit to be kept, or refused with a reason. */
public sealed interface ReadFile {

    /** Fit to be kept by {@link Files#keep}. */
    record Fit(Sent sent, List<Rendition> renditions) implements ReadFile {

        public Fit {
            renditions = List.copyOf(renditions);
        }
    }

    record Unfit(Reply.Refused reason) implements ReadFile {}

    static ReadFile unfit(String reasonKey, Object... arguments) {
        return new Unfit(new Reply.Refused(reasonKey, List.of(arguments)));
    }

    /**
     * As it came.
     *
     * @param type media type, by its content
     * @param print SHA-256 in hexadecimal digits
     */
    record Sent(FilePurpose purpose, String name, String type, long size, String print) {}

    /**
     * One form in which it is kept.
     *
     * @param width in pixels; 0 for a document, kept as it was sent
     */
    record Rendition(int width, int height, byte[] content) {}
}
