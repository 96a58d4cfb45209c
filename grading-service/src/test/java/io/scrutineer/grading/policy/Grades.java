package io.scrutineer.grading.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grades of indicators in a shorthand for tests: {@code 4 - 2} are three indicators, the second without a grade. */
final class Grades {

    private Grades() {}

    /** Of the indicators i1, i2, and so on. */
    static List<IndicatorGrade> of(@Nullable String shorthand) {
        List<IndicatorGrade> grades = new ArrayList<>();
        for (String grade : shorthand == null ? new String[0] : shorthand.split(" ")) {
            grades.add(of("i" + (grades.size() + 1), grade));
        }
        return grades;
    }

    static IndicatorGrade of(String indicator, String grade) {
        return new IndicatorGrade(
                indicator,
                "Title of " + indicator,
                grade.equals("-") ? null : Integer.valueOf(grade),
                null,
                "low",
                null,
                null,
                Explanation.of("indicative-grade", Effect.GRADED).build());
    }

    /** An input of the step that proposed the grade before limits; null where none did. */
    static @Nullable Object proposed(Explanation explanation, String input) {
        return explanation.steps().stream()
                .filter(step -> step.effect() == Effect.PROPOSED)
                .map(step -> step.inputs().get(input))
                .findFirst()
                .orElse(null);
    }

    /** The limits that lowered the grade, in their order. */
    static List<String> limits(Explanation explanation) {
        return explanation.steps().stream()
                .filter(step -> step.effect() == Effect.LIMITED)
                .map(step -> (String) step.inputs().get("limiter"))
                .toList();
    }
}
