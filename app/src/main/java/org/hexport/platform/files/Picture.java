package org.hexport.platform.files;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.hexport.kernel.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A picture unpacked: upright, on white, in the colours of screens, and nothing but its dots. Its measures are read before its dots, so
 * that a small file which claims to be a huge picture is refused before it takes any memory.
 */
final class Picture {

    /** A picture of 64 million dots is unpacked at a quarter of them or less, see {@link #thinning}. */
    private static final long MOST_DOTS = 64_000_000;

    private static final int LONGEST_SIDE = 20_000;
    private static final int SHORTEST_SIDE = 200;

    private Picture() {}

    sealed interface Reading {}

    record Sound(BufferedImage image) implements Reading {}

    record Unsound(Reply.Refused reason) implements Reading {}

    static Reading read(byte[] bytes, String type) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = readerOf(type);
            reader.setInput(stream, true, true);
            try {
                return read(reader, Held.read(bytes), type.equals("image/jpeg") ? Inks.of(bytes) : null);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return unsound("files.refused.damaged"); // readers throw whatever a damaged file leads them to
        }
    }

    private static ImageReader readerOf(String type) throws IOException {
        return type.equals("image/webp")
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByMIMEType(type).next();
    }

    private static Reading read(ImageReader reader, Orientation held, @Nullable Inks inks) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_DOTS) {
            return unsound("files.refused.dots", MOST_DOTS / 1_000_000, width, height);
        }
        if (Math.min(width, height) < SHORTEST_SIDE) {
            return unsound("files.refused.small", SHORTEST_SIDE, width, height);
        }
        int step = thinning(Math.max(width, height));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        var image = inks == null ? onWhite(reader.read(0, how)) : inks.image(reader.readRaster(0, how));
        return new Sound(upright(image, held));
    }

    /** Every how many-eth dot of a line is unpacked: enough are left to draw the widest form well. */
    private static int thinning(int longest) {
        return Math.max(1, longest / (2 * Renditions.WIDEST));
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var canvas = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = canvas.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return canvas;
    }

    private static BufferedImage upright(BufferedImage image, Orientation held) {
        return held == Orientation.TOP_LEFT
                ? image
                : ExifFilterUtils.getFilterForOrientation(held).apply(image);
    }

    private static Unsound unsound(String key, Object... arguments) {
        return new Unsound(new Reply.Refused(key, List.of(arguments)));
    }
}
