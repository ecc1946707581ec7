package org.hexport.platform.files;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.Orientation;

/** How the camera was held, as its note (EXIF) in a JPEG says. */
final class Held {

    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8};

    private Held() {}

    /** Upright where nothing is said, or nothing that can be read: the picture is taken all the same. */
    static Orientation read(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != JPEG_START[0] || bytes[1] != JPEG_START[1]) {
            return Orientation.TOP_LEFT;
        }
        try (var stream = new ByteArrayImageInputStream(bytes)) {
            for (var segment : JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif")) {
                return of(segment.data().readAllBytes());
            }
        } catch (IOException | RuntimeException unreadable) {
            return Orientation.TOP_LEFT;
        }
        return Orientation.TOP_LEFT;
    }

    /** The note is a TIFF file after one byte of filling. */
    private static Orientation of(byte[] note) throws IOException {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(note, 1, note.length - 1))) {
            var entry = new TIFFReader().read(stream).getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number held
                    ? Objects.requireNonNullElse(Orientation.typeOf(held.intValue()), Orientation.TOP_LEFT)
                    : Orientation.TOP_LEFT;
        }
    }
}
