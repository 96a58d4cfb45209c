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

    @Test
    void moment_and_id_are_parts_of_a_sort_key() {
        assertThat(Cursor.moment("2026-09-21T14:30:00.000001Z")).hasToString("2026-09-21T14:30:00.000001Z");
        assertThat(Cursor.id("0199a000-0000-7000-8000-000000000601"))
                .hasToString("0199a000-0000-7000-8000-000000000601");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "0000-12-31T23:59:59Z", "9999-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z"})
    void moment_that_no_row_has_is_refused(String part) {
        assertThatThrownBy(() -> Cursor.moment(part)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_is_no_id_is_refused() {
        assertThatThrownBy(() -> Cursor.id("1")).isInstanceOf(InvalidInput.class);
    }
}
