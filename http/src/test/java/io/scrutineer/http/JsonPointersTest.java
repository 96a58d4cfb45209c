package io.scrutineer.http;

import static org.assertj.core.api.Assertions.assertThat;

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
}
