package io.scrutineer.inspection.reading;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All versions of a reading, in their order. */
@Schema(name = "CaseReadingHistory")
record ReadingHistoryView(List<VersionView> versions) {

    static ReadingHistoryView of(List<CaseReadingVersion> versions) {
        return new ReadingHistoryView(versions.stream().map(VersionView::of).toList());
    }

    /** What a reading said at a time, who made it say so, and when. */
    @Schema(name = "CaseReadingVersion")
    record VersionView(
            @Schema(examples = "1") int version,

            @Schema(type = SchemaType.OBJECT, description = "The reading; absent where it was withdrawn.")
            @JsonRawValue
            @Nullable String content,

            @Schema(description = "Why it was withdrawn.") @Nullable String reason,

            String by,
            String body,
            Instant at) {

        private static VersionView of(CaseReadingVersion version) {
            return new VersionView(
                    version.version(),
                    version.content(),
                    version.reason(),
                    version.recording().person(),
                    version.recording().body(),
                    version.recording().at());
        }
    }
}
