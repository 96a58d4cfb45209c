package io.scrutineer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.failure.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private final PageRequest request = new PageRequest();

    @Test
    void page_with_more_to_come_leads_to_the_next_one() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, String::toUpperCase, Cursor::of);
        assertThat(page).isEqualTo(new Page<>(List.of("A", "B"), Cursor.of("b")));
    }

    @Test
    void last_page_leads_nowhere() {
        assertThat(Page.of(List.of("a", "b"), 2, String::toUpperCase, Cursor::of))
                .isEqualTo(new Page<>(List.of("A", "B"), null));
    }

    @Test
    void request_without_a_limit_gets_the_usual_one() {
        assertThat(request.limit()).isEqualTo(25);
    }

    @Test
    void limit_is_what_was_asked_for() {
        request.limit = "200";
        assertThat(request.limit()).isEqualTo(200);
    }

    @Test
    void page_of_numbers_starts_where_it_is_told_or_after_the_number_of_its_cursor() {
        assertThat(request.afterNumber(7)).isEqualTo(7);
        request.cursor = Cursor.of("25");
        assertThat(request.afterNumber(7)).isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "", "1.5", "99999999999999999999"})
    void cursor_without_a_number_is_refused_where_one_is_needed(String key) {
        request.cursor = Cursor.of(key);
        assertThatThrownBy(() -> request.afterNumber(0)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "x", "", "1.5", "99999999999999999999"})
    void limit_out_of_bounds_is_refused(String limit) {
        request.limit = limit;
        assertThatThrownBy(request::limit).isInstanceOf(InvalidInput.class);
    }
}
