package io.scrutineer.inspection.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.inspection.evidence.RecordedActivity;
import io.scrutineer.inspection.evidence.RecordedFinding;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has changed since a device last asked: each piece as it is now, however often it changed. */
@Schema(name = "Changes")
@JsonInclude(JsonInclude.Include.ALWAYS)
record Changes(
        List<RecordedActivity> activities,
        List<RecordedFinding> findings,

        @Schema(description = "Where to go on the next time.")
        String cursor,

        @Schema(description = "Whether more has changed already; ask again with the cursor.", examples = "false")
        boolean more) {}
