package org.hexport.views.report.monday;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Makes one A4 sheet of a page: as large as it may be printed and still be one. */
@Component
class Sheet {

    /** In points; where the smallest does not do, the sheet stays two. */
    private static final double[] SIZES = {10.5, 9.5, 8.5, 7.5, 6.5};

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final String style = text();

    /** @param html well-formed as XML */
    byte[] of(String html) {
        byte[] made = {};
        for (var size : SIZES) {
            made = drawn(html, size);
            if (pages(made) == 1) {
                break;
            }
        }
        return made;
    }

    static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] drawn(String html, double size) {
        var styled = html.replace("</head>", "<style>body { font-size: " + size + "pt; } " + style + "</style></head>");
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .withHtmlContent(styled, null)
                    .useFont(Sheet::font, "sheet")
                    .usePdfUaAccessibility(true)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A free font that PDFBox brings along: it has every letter of the languages of a sheet. */
    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }

    private static String text() {
        try (var file = Objects.requireNonNull(Sheet.class.getResourceAsStream("/report/sheet.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
