package io.scrutineer.inspection.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.failure.InvalidInput;
import io.scrutineer.http.Cursor;
import io.scrutineer.inspection.sync.Since.Position;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinceTest {

    private static final String NONE = new UUID(0, 0).toString();

    @Test
    void cursor_is_read_as_it_was_written() {
        Since since = Since.parse(null).with("812").with("815").then(Position.before("811"), Position.before("813"));
        assertThat(since.own()).containsExactly("812", "815");
        assertThat(Since.parse(since.cursor())).isEqualTo(since);
    }

    @Test
    void cursor_of_before_transactions_of_the_device_were_in_it_is_read() {
        assertThat(Since.parse(Cursor.of("811", NONE, "813", NONE)))
                .isEqualTo(new Since(Position.before("811"), Position.before("813"), List.of()));
    }

    @Test
    void own_transaction_is_forgotten_once_both_lists_are_told_past_it() {
        Since since = Since.parse(null).with("99").with("100");
        assertThat(since.then(Position.before("100"), Position.before("99")).own())
                .as("findings of 99 are still to be told")
                .containsExactly("99", "100");
        assertThat(since.then(Position.before("100"), Position.before("101")).own())
                .containsExactly("100");
        assertThat(since.then(Position.before("101"), Position.before("1000")).own())
                .isEmpty();
    }

    @Test
    void only_the_last_twenty_own_transactions_are_kept() {
        Since since = Since.parse(null);
        for (int i = 1; i <= 30; i++) {
            since = since.with(String.valueOf(i));
        }
        assertThat(since.own())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(11, 30).mapToObj(String::valueOf).toList());
        assertThat(Since.parse(since.cursor())).isEqualTo(since);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1,",
                "-1",
                "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21",
                "12345678901234567890"
            })
    void cursor_with_transactions_that_are_none_is_refused(String own) {
        String cursor = Cursor.of("1", NONE, "1", NONE, own);
        assertThatThrownBy(() -> Since.parse(cursor)).isInstanceOf(InvalidInput.class);
    }
}
