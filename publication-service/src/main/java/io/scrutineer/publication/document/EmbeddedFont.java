package io.scrutineer.publication.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A face of Liberation Sans for one document, read when a text first needs it and embedded in part.
 *
 * <p>Its ligatures are left alone: to find them, PDFBox compiles regular expressions for each piece of text, which took
 * half of the time of a document; and a text that is taken out of it again has its letters as they were written.
 */
final class EmbeddedFont extends PDFontSupplier {

    private final PDDocument document;
    private final String face;
    private @Nullable PDFont font;

    EmbeddedFont(PDDocument document, String face) {
        super(null);
        this.document = document;
        this.face = face;
    }

    @Override
    public PDFont supply() {
        PDFont supplied = font == null ? load() : font;
        font = supplied;
        return supplied;
    }

    private PDFont load() {
        String resource = "/liberation/LiberationSans-" + face + ".ttf";
        try (InputStream bytes = Objects.requireNonNull(EmbeddedFont.class.getResourceAsStream(resource), resource)) {
            TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            document.registerTrueTypeFontForClosing(read);
            read.setEnableGsub(false);
            return PDType0Font.load(document, read, true);
        } catch (IOException e) {
            throw new UncheckedIOException("A font was not read: " + resource, e);
        }
    }
}
