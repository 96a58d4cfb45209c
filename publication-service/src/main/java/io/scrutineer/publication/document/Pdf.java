package io.scrutineer.publication.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets XHTML as a tagged PDF (PDF/UA-1) with embedded fonts; nothing is loaded from anywhere. */
final class Pdf {

    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Pdf() {}

    static byte[] of(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useProtocolsStreamImplementation(Pdf::refused, "http", "https", "file", "jar", "ftp", "data");
            builder.useFont(new EmbeddedFont(document, "Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(new EmbeddedFont(document, "Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.useFont(new EmbeddedFont(document, "Italic"), FAMILY, REGULAR, FontStyle.ITALIC, true);
            builder.useFont(new EmbeddedFont(document, "BoldItalic"), FAMILY, BOLD, FontStyle.ITALIC, true);
            builder.withProducer("Scrutineer");
            builder.withHtmlContent(xhtml, null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF was not made", e);
        }
        return pdf.toByteArray();
    }

    private static FSStream refused(String address) {
        throw new IllegalArgumentException("A report loads nothing: " + address);
    }
}
