package io.scrutineer.inspection.statement;

import io.scrutineer.failure.FieldErrors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of a position statement and how long its answers may be; data of the release. */
record StatementForm(String id, String version, String source, int mostWords, List<Question> questions) {

    /** Far more than its words need; a word can be of any length. */
    private static final int LONGEST = 60_000;

    /** A question under the code that answers name. */
    record Question(String code, String title) {}

    String key() {
        return id + "/" + version;
    }

    /** How many words the answers have; refuses unknown or missing questions, and too many words in all. */
    int check(Map<String, @Nullable String> answers, FieldErrors errors) {
        for (Question question : questions) {
            String answer = answers.get(question.code());
            if (answer == null || answer.isBlank()) {
                errors.add("answers." + question.code(), "is missing");
            } else if (answer.length() > LONGEST) {
                errors.add("answers." + question.code(), "has more than %,d characters".formatted(LONGEST));
            }
        }
        List<String> codes = questions.stream().map(Question::code).toList();
        answers.keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> errors.add("answers", "has an answer to no question of the form " + key()));
        int words = answers.values().stream()
                .filter(Objects::nonNull)
                .mapToInt(StatementForm::words)
                .sum();
        if (words > mostWords) {
            errors.add("answers", "have %,d words in all, of at most %,d".formatted(words, mostWords));
        }
        return words;
    }

    /** The answers, of which every one is there. */
    Map<String, String> answers(Map<String, @Nullable String> checked) {
        return questions.stream()
                .map(Question::code)
                .collect(Collectors.toMap(code -> code, code -> Objects.requireNonNull(checked.get(code))));
    }

    /** Words are what white space separates, as word processors count them. */
    static int words(String text) {
        return (int) Stream.of(text.strip().split("[\\h\\v]+"))
                .filter(word -> !word.isEmpty())
                .count();
    }
}
