package io.scrutineer.publication.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Sets XHTML as a tagged PDF (PDF/UA-1) with embedded fonts; nothing is loaded from anywhere. */
final class Pdf {

    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Pdf() {}

    static byte[] of(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useProtocolsStreamImplementation(Pdf::refused, "http", "https", "file", "jar", "ftp", "data");
        font(builder, "Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", REGULAR, FontStyle.ITALIC);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        builder.withProducer("Scrutineer");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF was not made", e);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open("/liberation/LiberationSans-" + face + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(resource), resource);
    }

    private static FSStream refused(String address) {
        throw new IllegalArgumentException("A report loads nothing: " + address);
    }
}
