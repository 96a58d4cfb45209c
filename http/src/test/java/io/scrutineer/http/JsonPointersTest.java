package io.scrutineer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonMappingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPointersTest {

    @ParameterizedTest
    @CsvSource({
        "findings[3].indicator, #/findings/3/indicator",
        ".findings[3].indicator, #/findings/3/indicator",
        "areaCodes[0], #/areaCodes/0",
        "[1].id, #/1/id",
        "limit, #/limit",
        "a/b, #/a~1b",
        "a~b, #/a~0b",
        "'', #"
    })
    void path_becomes_a_json_pointer(String path, String pointer) {
        assertThat(JsonPointers.fromPath(path)).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "indicator, #/points/0/indicator",
        "a.b, #/points/0/a%2Eb",
        "a[0], #/points/0/a%5B0%5D",
        "a/b~c, #/points/0/a~1b~0c",
        "100 %, #/points/0/100%20%25",
        "Ó𝄞, #/points/0/%C3%93%F0%9D%84%9E"
    })
    void name_is_one_step_whatever_a_client_calls_it(String name, String pointer) {
        JsonMappingException wrong = new JsonMappingException(null, "wrong");
        wrong.prependPath(this, name);
        wrong.prependPath(this, 0);
        wrong.prependPath(this, "points");
        assertThat(JsonPointers.fromPath(JsonPointers.fromJackson(wrong))).isEqualTo(pointer);
    }
}
