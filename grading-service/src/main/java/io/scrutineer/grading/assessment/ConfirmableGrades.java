package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a confirmation needs of a stored result: its grades without their explanations. */
record ConfirmableGrades(String snapshotSha256, List<Grade> grades) {

    /** A grade, where there is evidence enough for one. */
    record Grade(
            String indicator,
            @Nullable Integer grade,
            @Nullable String label) {

        private ConfirmedGrade confirmed() {
            return new ConfirmedGrade(indicator, Objects.requireNonNull(grade), Objects.requireNonNull(label));
        }
    }

    static ConfirmableGrades of(byte[] result) {
        try {
            return EventJson.read(result, ConfirmableGrades.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A stored result is not readable", e);
        }
    }

    /** The codes of graded indicators for which the evidence does not suffice. */
    List<String> missing() {
        return grades.stream()
                .filter(grade -> grade.grade() == null)
                .map(Grade::indicator)
                .toList();
    }

    List<ConfirmedGrade> confirmed() {
        return grades.stream().map(Grade::confirmed).toList();
    }
}
