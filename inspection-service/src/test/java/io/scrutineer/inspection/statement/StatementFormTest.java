package io.scrutineer.inspection.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.statement.StatementForm.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementFormTest {

    private final StatementForm form = new StatementForm(
            "small", "1", "Made up", 6, List.of(new Question("a", "How good?"), new Question("b", "How known?")));
    private final FieldErrors errors = new FieldErrors();

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'   ', 0",
        "one, 1",
        "' two  words ', 2",
        "'well-known words\tand\nlines', 4",
        "'\u00a0of\u00a0a word\u2009processor\u2028too\u00a0', 5"
    })
    void words_are_what_white_space_separates(String text, int words) {
        assertThat(StatementForm.words(text)).isEqualTo(words);
    }

    @Test
    void statement_of_just_as_many_words_as_there_may_be_is_taken() {
        assertThat(form.check(Map.of("a", "one two three", "b", "four five six"), errors))
                .isEqualTo(6);
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void one_word_more_is_not() {
        form.check(Map.of("a", "one two three", "b", "four five six seven"), errors);
        assertThat(errors.all()).containsExactly(new FieldError("answers", "have 7 words in all, of at most 6"));
    }

    @Test
    void every_question_is_answered_and_no_other() {
        Map<String, @Nullable String> answers = new HashMap<>();
        answers.put("a", null);
        answers.put("b", " ");
        answers.put("c", "What nobody asked.");
        form.check(answers, errors);
        assertThat(errors.all()).extracting(FieldError::path).containsExactly("answers.a", "answers.b", "answers");
    }

    @Test
    void one_word_without_an_end_is_not_taken() {
        form.check(Map.of("a", "x".repeat(60_001), "b", "fine"), errors);
        assertThat(errors.all()).extracting(FieldError::path).containsExactly("answers.a");
    }
}
