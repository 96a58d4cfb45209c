package io.scrutineer.publication.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number of case records; each is somebody's, so that it is kept back where one of people would be. */
public record RecordsRead(
        @Schema(examples = "91") @Nullable Integer count,

        @Schema(description = "True where there were records, and fewer than five.")
        boolean suppressed) {

    static RecordsRead of(int records) {
        boolean small = records > 0 && records < PeopleMet.SMALLEST_PUBLIC_COUNT;
        return new RecordsRead(small ? null : records, small);
    }
}
