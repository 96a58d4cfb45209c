package io.scrutineer.inspection.reading;

import io.scrutineer.inspection.PageQuery;
import io.scrutineer.inspection.TrueOrFalse;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which case readings of an inspection a request looks for; what is not named does not matter. */
public class CaseReadingSearch {

    @QueryParam("activityId")
    @Parameter(description = "Only those of this activity.")
    @Nullable UUID activityId;

    @QueryParam("record")
    @Parameter(description = "Only those of this record.", example = "R-0017")
    @Nullable String caseRecord;

    @QueryParam("reader")
    @Parameter(description = "Only those of this person, by the `sub` of their token.", example = "p-inspector-2")
    @Nullable String reader;

    @QueryParam("withdrawn")
    @Parameter(
            description = "Only those that were withdrawn, or only the others.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable String withdrawn;

    PageQuery on(PageQuery query) {
        return query.with("activityId", activityId)
                .with("caseRecord", caseRecord)
                .with("recording.person", reader)
                .with("withdrawn", TrueOrFalse.asked("withdrawn", withdrawn));
    }
}
