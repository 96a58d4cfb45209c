package io.scrutineer.http;

import com.fasterxml.jackson.databind.ObjectReader;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.failure.InvalidInput;
import jakarta.validation.Validator;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of a body of JSON lines (<a href="https://github.com/ndjson/ndjson-spec">NDJSON</a>), a batch at a time: no more
 * of the body than that is ever in memory. Empty lines are skipped; each other one has the shape of a request.
 */
public final class JsonLines<T> {

    public static final String MEDIA_TYPE = "application/x-ndjson";

    /** The longest line, in bytes. */
    public static final int LONGEST = 65_536;

    private static final int BATCH_LINES = 1_000;
    private static final int BATCH_BYTES = 1_000_000;

    private static final byte[] END = {};

    private final InputStream body;
    private final ObjectReader reader;
    private final Validator validator;
    private int number;

    /** The reader is for values of the type; who gives the body closes it. */
    public JsonLines(InputStream body, ObjectReader reader, Validator validator) {
        this.body = new BufferedInputStream(body, LONGEST);
        this.reader = reader;
        this.validator = validator;
    }

    /** A value and the number of its line, from 1. */
    public record Line<T>(int number, T value) {

        /** The path of the value in errors. */
        public String path() {
            return pathOf(number);
        }
    }

    /** The next batch; empty at the end of the body. Refuses lines of the wrong shape, of one batch all at once. */
    public List<Line<T>> next() {
        FieldErrors errors = new FieldErrors();
        List<Line<T>> batch = new ArrayList<>();
        int bytes = 0;
        byte[] text = line();
        while (text != END) {
            if (text.length > 0) {
                bytes += text.length;
                batch.add(new Line<>(number, value(text, errors)));
            }
            boolean isFull = batch.size() == BATCH_LINES || bytes >= BATCH_BYTES;
            text = isFull ? END : line();
        }
        errors.throwIfAny();
        return batch;
    }

    private T value(byte[] text, FieldErrors errors) {
        try {
            T value = reader.readValue(text);
            if (value == null) {
                throw new InvalidInput(pathOf(number), "is null");
            }
            validator
                    .validate(value)
                    .forEach(violation -> errors.add(
                            pathOf(number) + "." + ConstraintViolationMapper.field(violation), violation.getMessage()));
            return value;
        } catch (IOException e) { // the bytes are in memory, but may be no text
            throw new UnreadableLine(number, e);
        }
    }

    /** The next line; nothing of one that is blank. */
    private byte[] line() {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream(512);
            int next = body.read();
            if (next < 0) {
                return END;
            }
            number++;
            for (; next >= 0 && next != '\n'; next = body.read()) {
                if (line.size() == LONGEST) {
                    throw new InvalidInput(pathOf(number), "is longer than %d bytes".formatted(LONGEST));
                }
                line.write(next);
            }
            byte[] text = line.toByteArray();
            return isBlank(text) ? new byte[0] : text;
        } catch (IOException e) {
            throw new UncheckedIOException("The body was not read to its end", e);
        }
    }

    private static boolean isBlank(byte[] text) {
        for (byte each : text) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    static String pathOf(int number) {
        return "line[" + number + "]";
    }
}
