package io.scrutineer.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {

    private final ObjectMapper mapper = new ObjectMapper();

    JsonLimitsTest() {
        new JsonLimits().customize(mapper);
    }

    @Test
    void deep_json_is_refused() throws IOException {
        assertThat(mapper.readTree(nested(JsonLimits.DEEPEST))).isNotEmpty();
        assertRefused(nested(JsonLimits.DEEPEST + 1));
    }

    @Test
    void long_text_is_refused() throws IOException {
        assertThat(mapper.readTree(text(JsonLimits.LONGEST_TEXT)).textValue()).hasSize(JsonLimits.LONGEST_TEXT);
        assertRefused(text(JsonLimits.LONGEST_TEXT + 50_000));
    }

    @Test
    void long_number_and_long_name_are_refused() {
        assertRefused("1".repeat(JsonLimits.LONGEST_NUMBER + 1));
        assertRefused("{" + text(60_000) + ":1}");
    }

    private void assertRefused(String json) {
        assertThatThrownBy(() -> mapper.readTree(json)).isInstanceOf(StreamConstraintsException.class);
    }

    private static String nested(int depth) {
        return "[".repeat(depth - 1) + "[1]" + "]".repeat(depth - 1);
    }

    private static String text(int length) {
        return "\"" + "x".repeat(length) + "\"";
    }
}
