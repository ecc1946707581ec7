package org.hexport.parties.sme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.platform.files.Snapshots;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Products, their photos and certificates in a real browser, up to the page that anybody reads. */
@HexportTest
class ProductScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    SmeWorld world;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void anOwnerShowsAProductWithPhotosAndACertificate(@TempDir Path folder) throws IOException {
        var id = world.anEnterprise("Batik " + world.word() + " (uji)", SmeWorld.SINGOSARI);
        var owner = world.ownerOf(id);
        try (var browser = Browser.open(port)) {
            browser.go("/sign-in?then=/enterprises/" + id + "/products/new")
                    .fill(
                            "account",
                            String.valueOf(people.recipient(owner).orElseThrow().email()))
                    .fill("password", Folk.PASSWORD);
            browser.find("form:has([name=password]) button").click();
            browser.fill("name", "Kain batik kawung")
                    .fill("name_en", "Batik cloth, kawung")
                    .fill("description_en", "Hand-drawn on cotton, two and a half metres.\nWash it cold, by hand.")
                    .fill("hs6", "441400")
                    .fill("price_idr", "450.000")
                    .fill("unit", "potong")
                    .fill("min_order", "5")
                    .fill("monthly_capacity", "120");
            browser.find("[value=natural_dye]").click();
            browser.find("[value=hand_drawn_batik]").click();
            browser.press("Save").find(".notice.warm");
            look(browser, "product-doubt");
            browser.fill("hs6", "520851").press("Save").find(".good");

            browser.press("Photos").press("Add this photo").find(".errors");
            look(browser, "photos-error");
            for (int hue = 0; hue < 4; hue++) {
                var photo = Files.write(folder.resolve("kawung-" + hue + ".png"), kawung(hue));
                browser.find("input[type=file]").sendKeys(photo.toString());
                browser.fill("alt", "A batik pattern: four petals in a circle, number " + (hue + 1))
                        .press("Add this photo")
                        .find(".good");
            }
            browser.go(browser.path() + "?lang=en");
            look(browser, "photos");

            browser.go("/enterprises/" + id + "/certificates/new");
            look(browser, "certificate-kinds");
            browser.find("#kind option[value=SPPIRT]").click();
            browser.press("Go on");
            browser.find("[value=held]").click();
            browser.fill("number", "2053573010001-31")
                    .fill("expires_on", LocalDate.now(clock).plusDays(20).toString());
            browser.find("[name=public]").click();
            browser.press("Save").find(".notice.warm");
            look(browser, "certificate-doubt");
            browser.find("[name=sure]").click();
            browser.press("Save").find("#certificates .row");
            both(browser, "/enterprises/" + id, "enterprise-wallet");
            both(browser, "/my-steps/" + id, "steps-ending");
            var edit = browser.go("/enterprises/" + id).find(".good a").getDomAttribute("href");
            var product = String.valueOf(edit).replaceAll(".*/products/([^/]+)/edit", "$1");
            both(browser, "/products/" + product, "public-product");
            both(browser, "/products?q=kawung", "public-catalogue");
            assertThat(browser.complaints())
                    .filteredOn(complaint -> !complaint.contains("status of 422"))
                    .isEmpty();
        }
    }

    private static void both(Browser browser, String path, String name) {
        var question = path.contains("?") ? "&" : "?";
        look(browser.go(path + question + "lang=id"), name + "-id");
        look(browser.go(path + question + "lang=en"), name);
    }

    private static void look(Browser browser, String name) {
        browser.look("sme-" + name);
    }

    /** The pattern drawn large, so that a picture is seen to be a picture. */
    private static byte[] kawung(int hue) {
        var image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.getHSBColor(0.06f + hue * 0.2f, 0.65f, 0.35f));
        pen.fillRect(0, 0, 1600, 1200);
        pen.setColor(Color.getHSBColor(0.1f + hue * 0.2f, 0.25f, 0.92f));
        for (int x = 0; x < 1600; x += 100) {
            for (int y = 0; y < 1200; y += 100) {
                double turn = Math.toRadians((x + y) / 100 % 2 == 0 ? 45 : -45);
                var petal = new Ellipse2D.Double(x + 34, y - 2, 32, 104);
                pen.fill(AffineTransform.getRotateInstance(turn, x + 50.0, y + 50.0)
                        .createTransformedShape(petal));
            }
        }
        pen.dispose();
        return Snapshots.written(image, "png");
    }
}
