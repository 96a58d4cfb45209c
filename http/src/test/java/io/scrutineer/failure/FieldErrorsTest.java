package io.scrutineer.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldErrorsTest {

    private final FieldErrors errors = new FieldErrors();

    @Test
    void nothing_wrong_refuses_nothing() {
        assertThat(errors.under("date", () -> "2017")).isEqualTo("2017");
        assertThatCode(errors::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        errors.add("kind", "is unknown");
        errors.add("date", "is none");
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, errors::throwIfAny);
        assertThat(refusal.errors())
                .containsExactly(new FieldError("kind", "is unknown"), new FieldError("date", "is none"));
    }

    @Test
    void refusal_of_a_value_is_noted_under_its_path() {
        assertThat(errors.<String>under("date", () -> refuse(""))).isNull();
        assertThat(errors.<String>under("windows[1]", () -> refuse("to"))).isNull();
        assertThat(errors.<String>under("list", () -> refuse("[2].id"))).isNull();
        assertThat(errors.all()).extracting(FieldError::path).containsExactly("date", "windows[1].to", "list[2].id");
    }

    @Test
    void errors_beyond_what_anybody_reads_are_left_out() {
        for (int i = 0; i < 1_000; i++) {
            errors.add("findings[" + i + "]", "is wrong");
        }
        assertThat(errors.all()).hasSize(FieldErrors.MOST);
    }

    private static String refuse(String path) {
        throw new InvalidInput(List.of(new FieldError(path, "is wrong")));
    }
}
