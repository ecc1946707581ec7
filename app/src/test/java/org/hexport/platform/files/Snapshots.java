package org.hexport.platform.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures drawn for tests: the left half red, the right half blue. */
public final class Snapshots {

    private Snapshots() {}

    public static BufferedImage drawn(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return written(drawn(width, height), "jpg");
    }

    public static byte[] written(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** With a note that the camera was held with its right side down, and where: -7.9 S. */
    public static byte[] fromACamera(int width, int height, int orientation) {
        var plain = jpeg(width, height);
        var note = exif(orientation);
        var out = ByteBuffer.allocate(plain.length + note.length + 4);
        out.put(plain, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (note.length + 2));
        out.put(note).put(plain, 2, plain.length - 2);
        return out.array();
    }

    private static byte[] exif(int orientation) {
        var out = ByteBuffer.allocate(96).order(ByteOrder.LITTLE_ENDIAN);
        out.put("Exif\0\0II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        out.putShort((short) 2);
        entry(out, 0x0112, 3, 1, orientation);
        entry(out, 0x8825, 4, 1, 38);
        out.putInt(0);
        out.putShort((short) 2);
        entry(out, 1, 2, 2, 'S');
        entry(out, 2, 5, 1, 68);
        out.putInt(0);
        out.putInt(79).putInt(10);
        return out.array();
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A PNG of a few bytes that claims to be as large as said. */
    public static byte[] boastfulPng(int width, int height) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeLong(0x89504E470D0A1A0AL);
            var head = ByteBuffer.allocate(17)
                    .put("IHDR".getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(width)
                    .putInt(height)
                    .put(new byte[] {8, 2, 0, 0, 0});
            var sum = new CRC32();
            sum.update(head.array());
            out.writeInt(13);
            out.write(head.array());
            out.writeInt((int) sum.getValue());
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
