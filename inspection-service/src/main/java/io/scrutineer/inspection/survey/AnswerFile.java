package io.scrutineer.inspection.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180) in UTF-8, with or without a byte order mark, read row by row: no more of it than one row is held, and a
 * row has its limits.
 */
final class AnswerFile {

    static final String NOT_UTF_8 = "is not text in UTF-8";

    private static final int LONGEST_CELL = 4_000;
    private static final int MOST_CELLS = 1_000;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** For bytes that are no text. Half of a pair can not be said in UTF-8, while U+FFFD may well stand in a file. */
    private static final char NO_TEXT = '\udfff';

    private static final CsvFactory CSV = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_CELL)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final Reader text;
    private final CsvParser parser;
    private int rows;

    AnswerFile(InputStream file, char separator) throws IOException {
        text = text(file);
        parser = CSV.createParser(text);
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
    }

    private static Reader text(InputStream file) {
        return new BufferedReader(new InputStreamReader(
                file,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(NO_TEXT))));
    }

    private void skipByteOrderMark() throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /** The next row, or null after the last. */
    @Nullable AnswerRow next() throws IOException, UnreadableFile {
        rows++;
        int line = parser.currentLocation().getLineNr();
        List<String> cells = new ArrayList<>();
        try {
            if (rows == 1) {
                skipByteOrderMark();
            }
            if (parser.nextToken() == null) {
                return null;
            }
            addTo(cells);
            return new AnswerRow(rows, line, cells);
        } catch (StreamConstraintsException e) {
            throw unreadable(
                    line,
                    cells.size() + 1,
                    "has more than %,d cells, or a cell of more than %,d characters; is a quote not closed?"
                            .formatted(MOST_CELLS, LONGEST_CELL),
                    e);
        } catch (JsonProcessingException e) {
            throw unreadable(line, cells.size() + 1, "has quotes that are not closed, or text behind them", e);
        }
    }

    /** Whether all of a cell is text in UTF-8. */
    static boolean isText(String cell) {
        return cell.indexOf(NO_TEXT) < 0;
    }

    private void addTo(List<String> cells) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (cells.size() == MOST_CELLS) {
                throw new StreamConstraintsException("Too many cells");
            }
            cells.add(parser.getText().strip());
        }
    }

    private UnreadableFile unreadable(int line, int column, String reason, Exception cause) {
        String detail = reason + "; nothing from here on was read";
        return new UnreadableFile(new BadCell(rows, line, column, null, detail), cause);
    }
}
