package io.scrutineer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.failure.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void cursor_gives_back_the_sort_key_that_it_was_made_of() {
        assertThat(Cursor.parse(Cursor.of("2017-08", "perth-and-kinross"), 2))
                .containsExactly("2017-08", "perth-and-kinross");
        assertThat(Cursor.parse(Cursor.of("Na h-Eileanan Siar, ü"), 1)).containsExactly("Na h-Eileanan Siar, ü");
        assertThat(Cursor.parse(Cursor.of(""), 1)).containsExactly("");
    }

    @Test
    void no_cursor_is_the_start_of_the_list() {
        assertThat(Cursor.parse(null, 1)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "YQ==", "YR", "_w", "a b", "YQA"})
    void cursor_that_was_not_given_out_is_refused(String cursor) {
        assertThatThrownBy(() -> Cursor.parse(cursor, 1)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void cursor_of_another_list_is_refused() {
        assertThatThrownBy(() -> Cursor.parse(Cursor.of("a", "b"), 1)).isInstanceOf(InvalidInput.class);
    }
}
