package org.hexport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/** What must hold for the HTML of every page, looked at without a browser. */
public final class Html {

    private final String source;
    private final Document document;

    private Html(String source) {
        this.source = source;
        this.document = Jsoup.parse(source);
    }

    public static Html of(String source) {
        return new Html(source);
    }

    public Document document() {
        return document;
    }

    /** All of what follows. */
    public Html sound() {
        return valid().labelled().inOrder();
    }

    /** The checker of the W3C finds no error. */
    public Html valid() {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        try {
            var found = validator.validate(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
            assertThat(found.lines().filter(line -> line.contains(" error")).map(this::withItsLine))
                    .isEmpty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SAXException failure) {
            throw new AssertionError(failure);
        }
        return this;
    }

    private String withItsLine(String complaint) {
        var number = Integer.parseInt(complaint.replaceAll("^:(\\d+).*", "$1"));
        return complaint + "\n    "
                + source.lines().skip(number - 1).findFirst().orElse("").strip();
    }

    /** Every control has words of its own, every button and link says something, every picture has its alternative. */
    public Html labelled() {
        var mute = new ArrayList<Element>();
        document.select("input:not([type=hidden]), select, textarea").stream()
                .filter(control -> !isLabelled(control))
                .forEach(mute::add);
        document.select("a, button, summary").stream()
                .filter(element -> element.text().isBlank() && !element.hasAttr("aria-label"))
                .forEach(mute::add);
        mute.addAll(document.select("img:not([alt]), svg:not([aria-hidden]):not([aria-label]):not([role=group] svg)"));
        assertThat(mute).isEmpty();
        return this;
    }

    private boolean isLabelled(Element control) {
        var own = control.closest("label");
        var other = control.id().isEmpty() ? null : document.selectFirst("label[for=" + control.id() + "]");
        return control.hasAttr("aria-label") || own != null || other != null;
    }

    /** Headings begin with the first level and leave none out on the way down. */
    public Html inOrder() {
        var levels = headings();
        assertThat(levels).as("headings").isNotEmpty();
        assertThat(levels.getFirst()).as("first heading").isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("levels of the headings " + levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        return this;
    }

    private List<Integer> headings() {
        return document.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
    }
}
