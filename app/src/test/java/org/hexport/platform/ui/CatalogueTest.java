package org.hexport.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.browser.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every component keeps its contract: documented, few parameters, three examples, sound HTML, readable by everyone on every screen. */
@HexportTest
class CatalogueTest {

    private static final Path TEMPLATES = Path.of("src/main/jte/ui");

    /** Parts of pages and of other components, which nobody calls by themselves. */
    private static final Set<String> PARTS = Set.of(
            "bar",
            "catalogue",
            "csrf",
            "document",
            "foot",
            "head",
            "languages",
            "mark",
            "menu",
            "mishap",
            "page",
            "print",
            "public",
            "field.frame",
            "field.group",
            "field.words");

    @Autowired
    private MockMvcTester web;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"/ui, id", "/ui, en", "/ui/public, id", "/ui/public, en", "/ui/print, id", "/ui/print, en"})
    void writesSoundHtml(String path, String language) throws Exception {
        var html = Html.of(web.get()
                        .uri(path)
                        .locale(Locale.of(language))
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .sound();

        assertThat(html.document().select("html").attr("lang")).isEqualTo(language);
    }

    @Test
    void showsThreeExamplesOfEveryComponent() throws Exception {
        var page = Html.of(web.get().uri("/ui").exchange().getResponse().getContentAsString())
                .document();

        assertThat(components())
                .allSatisfy(component -> assertThat(page.select("[id='" + component + "'] > .example"))
                        .as("examples of " + component)
                        .hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void saysWhatEachComponentIsAndAsksForFewThings() {
        assertThat(components()).allSatisfy(component -> {
            var template = text(TEMPLATES.resolve(component.replace('.', '/') + ".jte"));
            assertThat(template).as(component).startsWith("<%-- ");
            assertThat(template.lines().filter(line -> line.startsWith("@param ")))
                    .as("parameters of " + component)
                    .hasSizeLessThanOrEqualTo(8);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ui", "/ui/public", "/ui/print"})
    void canBeReadByEveryoneOnEveryScreen(String path) {
        try (var browser = Browser.open(port)) {
            for (var width : Browser.WIDTHS) {
                for (var dark : List.of(false, true)) {
                    browser.width(width).dark(dark).language(dark ? "en" : "id").go(path);
                    browser.picture("catalogue" + path.replace('/', '-') + "-" + width + (dark ? "-dark" : ""));
                    browser.fits();
                    // what axe sees changes with the colours and with the width, hardly with the two together
                    if (dark == (width == 360)) {
                        browser.accessible();
                    }
                }
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void opensItsMenuOnAPhoneWithoutScript() {
        try (var browser = Browser.open(port)) {
            browser.width(360).scripts(false).go("/ui/public").press("Menu");

            assertThat(browser.find(".folded nav a[href='/sign-in']").isDisplayed())
                    .isTrue();
        }
    }

    @Test
    void answersWithThePartThatHtmxAsksFor() {
        assertThat(web.get().uri("/ui").header("HX-Request", "true"))
                .bodyText()
                .doesNotContain("<html")
                .contains("<title>");
    }

    @Test
    void hasAnIconForEveryBrowser() {
        assertThat(web.get().uri("/favicon.ico")).hasStatusOk();
        assertThat(web.get().uri("/assets/hexport.webmanifest"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.icons[0].src")
                .isEqualTo("mark.svg");
    }

    private static List<String> components() {
        try (var walk = Stream.concat(Files.list(TEMPLATES), Files.list(TEMPLATES.resolve("field")))) {
            return walk.filter(file -> file.toString().endsWith(".jte"))
                    .map(file -> TEMPLATES
                            .relativize(file)
                            .toString()
                            .replace(".jte", "")
                            .replace('/', '.'))
                    .filter(component -> !PARTS.contains(component))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
