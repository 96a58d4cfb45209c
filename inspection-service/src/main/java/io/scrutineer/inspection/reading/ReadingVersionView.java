package io.scrutineer.inspection.reading;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reading said at a time, who made it say so, and when. */
@Schema(name = "CaseReadingVersion")
record ReadingVersionView(
        @Schema(examples = "1") int version,

        @Schema(type = SchemaType.OBJECT, description = "The reading; absent where it was withdrawn.")
        @JsonRawValue
        @Nullable String content,

        @Schema(description = "Why it was withdrawn.") @Nullable String reason,

        String by,
        String body,
        Instant at) {

    static ReadingVersionView of(CaseReadingVersion version) {
        return new ReadingVersionView(
                version.version(),
                version.content(),
                version.reason(),
                version.recording().person(),
                version.recording().body(),
                version.recording().at());
    }
}
