package org.hexport.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.platform.files.FilePurpose.CERTIFICATE_SCAN;
import static org.hexport.platform.files.FilePurpose.PRODUCT_PHOTO;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.hexport.kernel.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of every make come out in their own colours or are refused with a reason; none breaks the page. */
class ColoursTest {

    private final Reader reader = new Reader();

    @Test
    void printersInksBecomeTheColoursOfScreens() throws IOException {
        for (var sent : List.of(
                PrintersPictures.plain(400, 300),
                PrintersPictures.inverted(400, 300),
                PrintersPictures.turned(400, 300))) {
            halvesAreRedAndBlue(drawn(PRODUCT_PHOTO, "katalog.jpg", sent));
        }
        assertThat(reader.read(
                        CERTIFICATE_SCAN, "halal.jpg", new ByteArrayInputStream(PrintersPictures.inverted(400, 300))))
                .as("a scan is kept as it was sent")
                .isInstanceOf(ReadFile.Fit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy", "lossless"})
    void webPKeepsItsColours(String kind) throws IOException {
        halvesAreRedAndBlue(drawn(PRODUCT_PHOTO, "foto.webp", PrintersPictures.webp(kind)));
    }

    @Test
    void whatIsTransparentInWebPIsWhite() throws IOException {
        var image = drawn(PRODUCT_PHOTO, "logo.webp", PrintersPictures.webp("transparent"));

        isNear(image, 60, Color.RED);
        isNear(image, 180, Color.WHITE);
    }

    @Test
    void greyAndSixteenBitsAndAPaletteComeOutAsTheyAre() throws IOException {
        var types = Map.of(
                BufferedImage.TYPE_BYTE_GRAY, Color.LIGHT_GRAY,
                BufferedImage.TYPE_USHORT_GRAY, Color.LIGHT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED, Color.BLUE,
                BufferedImage.TYPE_BYTE_BINARY, Color.WHITE);
        for (var each : types.entrySet()) {
            var image = new BufferedImage(300, 300, each.getKey());
            var pen = image.createGraphics();
            pen.setColor(each.getValue());
            pen.fillRect(0, 0, 300, 300);
            pen.dispose();

            isNear(drawn(PRODUCT_PHOTO, "a.png", Snapshots.written(image, "png")), 150, each.getValue());
        }
    }

    @Test
    void standsUprightHoweverTheCameraWasHeld() throws IOException {
        for (int held = 1; held <= 8; held++) {
            var image = drawn(PRODUCT_PHOTO, "IMG.jpg", Snapshots.fromACamera(480, 300, held));
            boolean lying = held >= 5;
            assertThat(image.getWidth()).as("held " + held).isEqualTo(lying ? 300 : 480);
            // the left half is red: which side that is once the picture stands, by EXIF 2.32, 4.6.4
            boolean first = List.of(1, 4, 5, 6).contains(held);
            var red = lying ? new int[] {150, first ? 40 : 440} : new int[] {first ? 40 : 440, 150};
            assertThat(near(new Color(image.getRGB(red[0], red[1])), Color.RED))
                    .as("held " + held)
                    .isTrue();
        }
    }

    @Test
    void refusesAPictureThatMoves() throws IOException {
        var moving = PrintersPictures.moving(List.of(Snapshots.drawn(300, 300), Snapshots.drawn(300, 300)));

        assertThat(refused(PRODUCT_PHOTO, "gerak.gif", moving)).isEqualTo("files.refused.picture");
        assertThat(refused(PRODUCT_PHOTO, "gerak.jpg", moving)).isEqualTo("files.refused.picture");
        assertThat(refused(CERTIFICATE_SCAN, "gerak.gif", moving)).isEqualTo("files.refused.document");
    }

    @Test
    void refusesASingleDot() throws IOException {
        var dot = Snapshots.drawn(1, 1);

        for (var format : List.of("png", "jpg")) {
            assertThat(refused(PRODUCT_PHOTO, "titik." + format, Snapshots.written(dot, format)))
                    .isEqualTo("files.refused.small");
        }
    }

    /** Cut anywhere, a picture is refused or drawn as far as it goes: nothing is thrown. */
    @Test
    void anyPartOfAPictureIsReadOrRefused() throws IOException {
        var whole = List.of(
                Snapshots.jpeg(400, 400),
                Snapshots.written(Snapshots.drawn(400, 400), "png"),
                PrintersPictures.inverted(400, 400),
                Snapshots.fromACamera(400, 400, 6),
                PrintersPictures.webp("lossy"),
                PrintersPictures.webp("lossless"),
                PrintersPictures.webp("transparent"));
        for (var bytes : whole) {
            for (int part = 1; part < 20; part++) {
                var cut = Arrays.copyOf(bytes, bytes.length * part / 20);
                assertThat(refused(PRODUCT_PHOTO, "potong.jpg", cut))
                        .matches("files\\.refused\\.(picture|damaged|dots|small)|kept as image/(jpeg|png|webp)");
            }
        }
    }

    private BufferedImage drawn(FilePurpose purpose, String name, byte[] bytes) throws IOException {
        var read = reader.read(purpose, name, new ByteArrayInputStream(bytes));
        assertThat(read).as(name).isInstanceOf(ReadFile.Fit.class);
        return ImageIO.read(new ByteArrayInputStream(
                ((ReadFile.Fit) read).renditions().getLast().content()));
    }

    private String refused(FilePurpose purpose, String name, byte[] bytes) throws IOException {
        return switch (reader.read(purpose, name, new ByteArrayInputStream(bytes))) {
            case ReadFile.Unfit(Reply.Refused reason) -> reason.reasonKey();
            case ReadFile.Fit fit -> "kept as " + fit.sent().type();
        };
    }

    private static void halvesAreRedAndBlue(BufferedImage image) {
        isNear(image, image.getWidth() / 4, Color.RED);
        isNear(image, image.getWidth() * 3 / 4, Color.BLUE);
    }

    private static void isNear(BufferedImage image, int x, Color wanted) {
        var found = new Color(image.getRGB(x, image.getHeight() / 2));
        assertThat(near(found, wanted)).as(found + " for " + wanted).isTrue();
    }

    /** Inks are darker than the light of screens, so much may a colour differ and still be told. */
    private static boolean near(Color found, Color wanted) {
        return Math.abs(found.getRed() - wanted.getRed()) < 75
                && Math.abs(found.getGreen() - wanted.getGreen()) < 75
                && Math.abs(found.getBlue() - wanted.getBlue()) < 120;
    }
}
