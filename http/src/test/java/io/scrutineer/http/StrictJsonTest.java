package io.scrutineer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void customise() {
        new StrictJson().customize(json);
    }

    @Test
    void request_is_read_as_it_is_said() throws JsonProcessingException {
        assertThat(json.readValue("{\"name\":\"Ó 𝄞\",\"count\":5,\"tags\":[\"a\"]}", Sample.class))
                .isEqualTo(new Sample("Ó 𝄞", 5, List.of("a")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":7}",
                "{\"name\":true}",
                "{\"count\":\"5\"}",
                "{\"count\":5.0}",
                "{\"count\":\"\"}",
                "{\"unknown\":1}",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{} {}",
                "{\"name\":\"\\u0000\"}",
                "{\"name\":\"\\ud834\"}",
                "{\"name\":\"\\udd1e\\ud834\"}",
                "{\"tags\":[\"\\u0000\"]}"
            })
    void what_would_have_to_be_guessed_or_can_not_be_stored_is_refused(String request) {
        assertThatThrownBy(() -> json.readValue(request, Sample.class)).isInstanceOf(JsonProcessingException.class);
    }

    private record Sample(String name, Integer count, List<String> tags) {}
}
