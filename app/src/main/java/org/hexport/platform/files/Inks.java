package org.hexport.platform.files;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG in the four inks of printers (cyan, magenta, yellow, black), as programmes for layout save it: the JDK unpacks the inks and leaves it
 * there. They become the colours of screens by the plain rule that ink takes its share of light away; a colour profile of the press is not read.
 *
 * @param noted written by Adobe's programmes, which note so and write 255 where there is no ink
 * @param turned cyan, magenta and yellow are written as lightness and two differences (YCCK)
 */
record Inks(boolean noted, boolean turned) {

    private static final int COUNT = 4;
    private static final int ADOBES_NOTE = 0xEE;
    private static final int START_OF_DOTS = 0xDA;
    private static final int MOST = 255;

    /** Null where the picture is not in four inks. */
    static @Nullable Inks of(byte[] jpeg) {
        int components = 0;
        int transform = -1;
        for (int at = 2; at + 9 < jpeg.length && at(jpeg, at) == 0xFF; ) {
            int kind = at(jpeg, at + 1);
            if (kind == START_OF_DOTS) {
                break;
            }
            if (isFrame(kind)) {
                components = at(jpeg, at + 9);
            } else if (kind == ADOBES_NOTE && at + 15 < jpeg.length && jpeg[at + 4] == 'A' && jpeg[at + 5] == 'd') {
                transform = at(jpeg, at + 15);
            }
            at += 2 + (at(jpeg, at + 2) << 8) + at(jpeg, at + 3);
        }
        return components == COUNT ? new Inks(transform >= 0, transform == 2) : null;
    }

    /** Markers C0 to CF say how large the picture is and of what, but for three tables among them. */
    private static boolean isFrame(int kind) {
        return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xFF;
    }

    BufferedImage image(Raster inks) {
        int width = inks.getWidth();
        int height = inks.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var line = new int[width * COUNT];
        var colours = new int[width];
        for (int y = 0; y < height; y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, line);
            for (int x = 0; x < width; x++) {
                colours[x] = colour(line, x * COUNT);
            }
            image.setRGB(0, y, width, 1, colours, 0, width);
        }
        return image;
    }

    private int colour(int[] line, int dot) {
        int cyan = line[dot];
        int magenta = line[dot + 1];
        int yellow = line[dot + 2];
        if (turned) {
            double blueness = magenta - 128.0;
            double redness = yellow - 128.0;
            magenta = MOST - clamped(cyan - 0.344136 * blueness - 0.714136 * redness);
            yellow = MOST - clamped(cyan + 1.772 * blueness);
            cyan = MOST - clamped(cyan + 1.402 * redness);
        }
        int black = light(line[dot + 3]);
        return light(cyan) * black / MOST << 16 | light(magenta) * black / MOST << 8 | light(yellow) * black / MOST;
    }

    /** What is left of the light. */
    private int light(int ink) {
        return noted ? ink : MOST - ink;
    }

    private static int clamped(double value) {
        return (int) Math.clamp(Math.round(value), 0, MOST);
    }
}
