package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people need of a stored result: its grades without their explanations. */
record ConfirmableGrades(
        String snapshotSha256, List<Grade> grades, @Nullable Overall overall) {

    /** That the policy gives an overall grade, whatever it is. */
    record Overall() {}

    /** A grade, where there is evidence enough for one. */
    record Grade(
            String indicator,
            @Nullable Integer grade,
            @Nullable String label) {}

    static ConfirmableGrades of(byte[] result) {
        try {
            return EventJson.read(result, ConfirmableGrades.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A stored result is not readable", e);
        }
    }
}
