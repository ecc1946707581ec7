package org.hexport.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.platform.files.FilePurpose.CERTIFICATE_SCAN;
import static org.hexport.platform.files.FilePurpose.PRODUCT_PHOTO;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.hexport.kernel.Reply;
import org.hexport.platform.files.ReadFile.Rendition;
import org.junit.jupiter.api.Test;

class ReaderTest {

    private final Reader reader = new Reader();

    @Test
    void drawsAPictureInTheWidthsOfScreens() throws IOException {
        var file = fit(PRODUCT_PHOTO, "batik.png", Snapshots.jpeg(2000, 1000));

        assertThat(file.sent().type()).as("whatever it is called").isEqualTo("image/jpeg");
        assertThat(file.renditions()).extracting(Rendition::width).containsExactly(320, 640, 1280);
        assertThat(file.renditions()).extracting(Rendition::height).containsExactly(160, 320, 640);
        assertThat(decoded(file.renditions().getLast()).getWidth()).isEqualTo(1280);
    }

    @Test
    void neverDrawsItWiderThanItIs() throws IOException {
        var file = fit(PRODUCT_PHOTO, "kopi.jpg", Snapshots.jpeg(800, 600));

        assertThat(file.renditions()).extracting(Rendition::width).containsExactly(320, 640, 800);
        assertThat(fit(PRODUCT_PHOTO, "kopi.jpg", Snapshots.jpeg(250, 900)).renditions())
                .extracting(Rendition::width)
                .containsExactly(250);
    }

    @Test
    void losesThePlaceWhereItWasTakenAndStandsUpright() throws IOException {
        var sent = Snapshots.fromACamera(640, 400, 6);
        assertThat(text(sent)).contains("Exif");

        var file = fit(PRODUCT_PHOTO, "IMG_0001.JPG", sent);

        assertThat(file.renditions())
                .allSatisfy(rendition -> assertThat(text(rendition.content()))
                        .doesNotContain("Exif")
                        .doesNotContain("S\0\0\0\2\0"));
        var widest = decoded(file.renditions().getLast());
        assertThat(widest.getWidth()).isEqualTo(400);
        assertThat(widest.getHeight()).isEqualTo(640);
        assertThat(new Color(widest.getRGB(200, 40)))
                .as("what was left is above")
                .satisfies(ReaderTest::isRed);
        assertThat(new Color(widest.getRGB(200, 600)).getBlue()).isGreaterThan(200);
    }

    @Test
    void takesAPictureWhoseNoteCannotBeRead() throws IOException {
        var sent = Snapshots.fromACamera(640, 400, 99);

        assertThat(fit(PRODUCT_PHOTO, "a.jpg", sent).renditions().getLast().width())
                .isEqualTo(640);
    }

    @Test
    void putsWhatIsTransparentOnWhite() throws IOException {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(200, 200, 0xFF00FF00);

        var file = fit(PRODUCT_PHOTO, "logo.png", Snapshots.written(image, "png"));

        assertThat(new Color(decoded(file.renditions().getFirst()).getRGB(10, 10)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void readsWebP() throws IOException {
        var webp = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

        assertThat(refused(PRODUCT_PHOTO, "satu.webp", webp)).isEqualTo("files.refused.small");
    }

    @Test
    void unpacksAHugePictureThinned() throws IOException {
        var file = fit(PRODUCT_PHOTO, "besar.jpg", Snapshots.jpeg(7000, 3500));

        assertThat(file.renditions().getLast().width()).isEqualTo(1280);
        assertThat(file.renditions().getLast().height()).isBetween(638, 642);
    }

    @Test
    void refusesAPictureThatClaimsToBeHugeBeforeItUnpacksIt() throws IOException {
        assertThat(refused(PRODUCT_PHOTO, "bom.png", Snapshots.boastfulPng(60_000, 60_000)))
                .isEqualTo("files.refused.dots");
        assertThat(refused(CERTIFICATE_SCAN, "bom.png", Snapshots.boastfulPng(19_000, 19_000)))
                .isEqualTo("files.refused.dots");
    }

    @Test
    void refusesWhatIsNoPictureWhateverItsName() throws IOException {
        var words = "Ini bukan foto".getBytes(StandardCharsets.UTF_8);
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        var page = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThat(refused(PRODUCT_PHOTO, "batik.jpg", words)).isEqualTo("files.refused.picture");
        assertThat(refused(PRODUCT_PHOTO, "batik.svg", svg)).isEqualTo("files.refused.picture");
        assertThat(refused(PRODUCT_PHOTO, "batik.jpg", svg)).isEqualTo("files.refused.picture");
        assertThat(refused(PRODUCT_PHOTO, "batik.jpg", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("files.refused.picture");
        assertThat(refused(CERTIFICATE_SCAN, "halal.pdf", page)).isEqualTo("files.refused.document");
        assertThat(refused(CERTIFICATE_SCAN, "halal.pdf", svg)).isEqualTo("files.refused.document");
    }

    @Test
    void refusesWhatIsEmptyDamagedLargeOrAnIPhonesOwn() throws IOException {
        var picture = Snapshots.jpeg(900, 900);
        var heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refused(PRODUCT_PHOTO, "a.jpg", new byte[0])).isEqualTo("files.refused.empty");
        assertThat(refused(PRODUCT_PHOTO, "a.jpg", java.util.Arrays.copyOf(picture, 300)))
                .isEqualTo("files.refused.damaged");
        assertThat(refused(PRODUCT_PHOTO, "a.jpg", new byte[Reader.MOST_BYTES + 1]))
                .isEqualTo("files.refused.large");
        assertThat(refused(PRODUCT_PHOTO, "IMG_1.HEIC", heic)).isEqualTo("files.refused.heic");
        assertThat(refused(CERTIFICATE_SCAN, "IMG_1.jpg", heic)).isEqualTo("files.refused.heic");
    }

    @Test
    void keepsADocumentAsItWasSent() throws IOException {
        var pdf = "%PDF-1.7\n1 0 obj\nendobj\n%%EOF".getBytes(StandardCharsets.UTF_8);

        var file = fit(CERTIFICATE_SCAN, "C:\\Users\\Sari\\P-IRT.pdf", pdf);

        assertThat(file.sent().name()).isEqualTo("P-IRT.pdf");
        assertThat(file.sent().print()).hasSize(64);
        assertThat(file.renditions().getFirst().content()).isEqualTo(pdf);
    }

    private ReadFile.Fit fit(FilePurpose purpose, String name, byte[] bytes) throws IOException {
        var read = reader.read(purpose, name, new ByteArrayInputStream(bytes));
        assertThat(read).isInstanceOf(ReadFile.Fit.class);
        return (ReadFile.Fit) read;
    }

    private String refused(FilePurpose purpose, String name, byte[] bytes) throws IOException {
        return switch (reader.read(purpose, name, new ByteArrayInputStream(bytes))) {
            case ReadFile.Unfit(Reply.Refused reason) -> reason.reasonKey();
            case ReadFile.Fit fit -> "kept as " + fit.sent().type();
        };
    }

    private static BufferedImage decoded(Rendition rendition) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(rendition.content()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void isRed(Color colour) {
        assertThat(colour.getRed()).isGreaterThan(200);
        assertThat(colour.getBlue()).isLessThan(60);
    }
}
