package io.scrutineer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.http.JsonLines.Line;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    record Point(@Max(9) int x) {}

    @Test
    void values_come_in_batches_with_the_numbers_of_their_lines() {
        JsonLines<Point> lines = lines("{\"x\": 1}\n\n  \r\n{\"x\": 2}\r\n{\"x\": 3}");
        assertThat(lines.next())
                .containsExactly(new Line<>(1, new Point(1)), new Line<>(4, new Point(2)), new Line<>(5, new Point(3)));
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void batch_ends_after_a_thousand_lines() {
        JsonLines<Point> lines = lines("{\"x\": 1}\n".repeat(1_001));
        assertThat(lines.next()).hasSize(1_000);
        assertThat(lines.next()).containsExactly(new Line<>(1_001, new Point(1)));
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void batch_ends_after_a_megabyte() {
        String long60k = "{\"x\": 1" + " ".repeat(60_000) + "}\n";
        assertThat(lines(long60k.repeat(40)).next()).hasSize(17);
    }

    @Test
    void no_more_is_read_than_a_batch_needs() {
        List<InputStream> parts = new ArrayList<>();
        IntStream.range(0, 3_000).forEach(i -> parts.add(stream("{\"x\": 1}\n")));
        InputStream poisoned = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read too far");
            }
        };
        parts.add(2_000, poisoned);
        JsonLines<Point> lines = lines(new SequenceInputStream(Collections.enumeration(parts)));
        assertThat(lines.next()).hasSize(1_000);
        assertThat(lines.next()).hasSize(1_000);
        assertThatThrownBy(lines::next).hasMessage("read too far");
    }

    @Test
    void values_of_the_wrong_shape_are_named_all_at_once() {
        JsonLines<Point> lines = lines("{\"x\": 1}\n{\"x\": 10}\n{\"x\": 11}\n");
        assertThatThrownBy(lines::next)
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::path)
                        .containsExactly("line[2].x", "line[3].x"));
    }

    @Test
    void line_that_is_not_json_is_named() {
        JsonLines<Point> lines = lines("{\"x\": 1}\n{\"x\": \n");
        assertThatThrownBy(lines::next)
                .isInstanceOfSatisfying(UnreadableLine.class, refused -> assertThat(refused.number())
                        .isEqualTo(2));
    }

    /** A line that begins with two bytes of zero is taken for UTF-32. */
    @Test
    void line_that_is_no_text_is_named() {
        byte[] body = {'{', '}', '\n', 0, 0, (byte) 0xff, (byte) 0xfe, '\n'};
        assertThatThrownBy(() -> lines(new ByteArrayInputStream(body)).next())
                .isInstanceOfSatisfying(UnreadableLine.class, refused -> assertThat(refused.number())
                        .isEqualTo(2));
    }

    @Test
    void line_without_an_end_is_not_read_to_its_end() {
        InputStream endless = new InputStream() {
            private int count;

            @Override
            public int read() {
                assertThat(count++).isLessThan(1_000_000);
                return 'x';
            }
        };
        assertThatThrownBy(() -> lines(endless).next())
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                        .containsExactly(new FieldError("line[1]", "is longer than 65536 bytes")));
    }

    private static JsonLines<Point> lines(String body) {
        return lines(stream(body));
    }

    private static JsonLines<Point> lines(InputStream body) {
        return new JsonLines<>(body, new ObjectMapper().readerFor(Point.class), VALIDATOR);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
