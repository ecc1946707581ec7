package org.hexport.platform.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;
import org.hexport.platform.files.ReadFile.Rendition;

/** A picture as JPEG in the widths of screens, never wider than it is. */
final class Renditions {

    static final int WIDEST = 1280;

    private static final int[] WIDTHS = {320, 640, WIDEST};
    private static final double QUALITY = 0.8;

    private Renditions() {}

    /** Ascending; a picture between two widths is the last one itself. */
    static List<Rendition> of(BufferedImage image) {
        var renditions = new ArrayList<Rendition>();
        int last = 0;
        for (int width : WIDTHS) {
            int drawn = Math.min(width, image.getWidth());
            if (drawn > last) {
                renditions.add(drawn(image, drawn));
                last = drawn;
            }
        }
        return renditions;
    }

    private static Rendition drawn(BufferedImage image, int width) {
        try {
            var size = Thumbnails.of(image).width(width).asBufferedImage();
            var bytes = new ByteArrayOutputStream();
            Thumbnails.of(size)
                    .scale(1)
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(bytes);
            return new Rendition(size.getWidth(), size.getHeight(), bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it writes into memory
        }
    }
}
