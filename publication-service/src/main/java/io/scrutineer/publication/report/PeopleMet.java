package io.scrutineer.publication.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number of people; one that is small enough to point at somebody is kept back. */
public record PeopleMet(
        @Schema(examples = "214") @Nullable Integer count,

        @Schema(description = "True where there were people, and fewer than five.")
        boolean suppressed) {

    /** Fewer people than this are not counted in public. */
    public static final int SMALLEST_PUBLIC_COUNT = 5;

    static PeopleMet of(int people) {
        boolean small = people > 0 && people < SMALLEST_PUBLIC_COUNT;
        return new PeopleMet(small ? null : people, small);
    }
}
