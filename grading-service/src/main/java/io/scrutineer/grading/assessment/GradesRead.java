package io.scrutineer.grading.assessment;

import io.scrutineer.failure.PreconditionMissing;
import io.scrutineer.http.Preconditions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Holds what a person does about grades to those that they have read. */
public final class GradesRead {

    private static final String WHICHEVER = "*";

    private GradesRead() {}

    /** The header is {@code If-Match} as sent; what stands for whichever grades there are names none that somebody has read. */
    public static void require(@Nullable String ifMatch, Assessment assessment) {
        if (ifMatch != null
                && Arrays.stream(ifMatch.split(",", -1)).map(String::strip).anyMatch(WHICHEVER::equals)) {
            throw new PreconditionMissing();
        }
        Preconditions.requireMatch(ifMatch, assessment.tag());
    }
}
