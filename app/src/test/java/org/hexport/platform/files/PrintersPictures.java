package org.hexport.platform.files;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures in the four inks of printers, as programmes for layout save them, and others that are rare: the left half red, the right half blue. */
final class PrintersPictures {

    private static final int INKS = 4;

    /** Red and blue as ink of cyan, magenta, yellow and black. */
    private static final int[][] HALVES = {{0, 255, 255, 0}, {255, 255, 0, 0}};

    private PrintersPictures() {}

    /** Without a note on how the inks are written. */
    static byte[] plain(int width, int height) {
        return written(inks(width, height, false));
    }

    /** As Photoshop does: with its note, and where there is no ink, 255. */
    static byte[] inverted(int width, int height) {
        return withAdobesNote(written(inks(width, height, true)), 0);
    }

    /** The same with cyan, magenta and yellow turned into lightness and two differences, as libjpeg turns them: 255 less the value first. */
    static byte[] turned(int width, int height) {
        var raster = inks(width, height, true);
        var dot = new int[INKS];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.getPixel(x, y, dot);
                raster.setPixel(x, y, turned(dot));
            }
        }
        return withAdobesNote(written(raster), 2);
    }

    private static int[] turned(int[] dot) {
        double cyan = 255.0 - dot[0];
        double yellow = 255.0 - dot[2];
        double lightness = 0.299 * cyan + 0.587 * (255 - dot[1]) + 0.114 * yellow;
        return new int[] {
            clamped(lightness),
            clamped(128 + (yellow - lightness) / 1.772),
            clamped(128 + (cyan - lightness) / 1.402),
            dot[3]
        };
    }

    private static int clamped(double value) {
        return (int) Math.clamp(Math.round(value), 0, 255);
    }

    private static WritableRaster inks(int width, int height, boolean inverted) {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, INKS, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var inks = HALVES[x < width / 2 ? 0 : 1].clone();
                for (int ink = 0; inverted && ink < INKS; ink++) {
                    inks[ink] = 255 - inks[ink];
                }
                raster.setPixel(x, y, inks);
            }
        }
        return raster;
    }

    /** By the JDK's own writer, which writes four inks as they are. */
    private static byte[] written(Raster raster) {
        var bytes = new ByteArrayOutputStream();
        var writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            var writer = writers.next();
            if (writer.canWriteRasters()) {
                try (var out = new MemoryCacheImageOutputStream(bytes)) {
                    writer.setOutput(out);
                    writer.write(null, new IIOImage(raster, null, null), null);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                } finally {
                    writer.dispose();
                }
                return bytes.toByteArray();
            }
        }
        throw new IllegalStateException("no writer of rasters");
    }

    private static byte[] withAdobesNote(byte[] jpeg, int transform) {
        return ByteBuffer.allocate(jpeg.length + 16)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFEE)
                .putShort((short) 14)
                .put("Adobe".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 100)
                .putInt(0)
                .put((byte) transform)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** One after the other, as a GIF that moves. */
    static byte[] moving(List<BufferedImage> images) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var image : images) {
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Kept by a browser from the same two halves. */
    static byte[] webp(String name) throws IOException {
        try (var file = PrintersPictures.class.getResourceAsStream("/pictures/" + name + ".webp")) {
            return java.util.Objects.requireNonNull(file).readAllBytes();
        }
    }
}
