package io.scrutineer.audit.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

    @ParameterizedTest
    @ValueSource(strings = {"p-lead-ci", "0198c0de-7000-7000-8000-000000000001", "a.b_c-D9"})
    void id_is_kept(String id) {
        assertThat(Word.of(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a/b", "<b>", "ü", "a\nb"})
    void text_is_not(String text) {
        assertThat(Word.of(text)).isEqualTo("?");
    }
}
