package io.scrutineer.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    @Test
    void writes_fields_in_alphabetical_order_without_white_space() {
        assertThat(json(new ScaleLevel(4, "good", "Important strengths")))
                .isEqualTo("{\"label\":\"good\",\"meaning\":\"Important strengths\",\"value\":4}");
    }

    @Test
    void escapes_as_rfc_8785_does() {
        assertThat(json(new Conclusion("é", "\u001f\t\"\\/")))
                .isEqualTo("{\"code\":\"é\",\"text\":\"\\u001f\\t\\\"\\\\/\"}");
    }

    @Test
    void leaves_out_what_is_absent() {
        assertThat(json(new ProposedGrade("2.1", null, null, "low", List.of())))
                .isEqualTo("{\"confidence\":\"low\",\"indicator\":\"2.1\",\"reasons\":[]}");
    }

    @Test
    void refuses_null_where_a_value_is_required() {
        byte[] json = "{\"code\":\"a1\",\"text\":null}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> EventJson.read(json, Conclusion.class))
                .isInstanceOfSatisfying(JsonMappingException.class, e -> assertThat(e.getPathReference())
                        .contains("text"));
    }

    @Test
    void hashes_as_sha_256_publishes() {
        // FIPS 180-2, appendix B.1
        assertThat(EventJson.sha256("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static String json(Object value) {
        return new String(EventJson.write(value), StandardCharsets.UTF_8);
    }
}
