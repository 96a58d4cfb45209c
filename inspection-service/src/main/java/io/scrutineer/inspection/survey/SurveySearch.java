package io.scrutineer.inspection.survey;

import io.scrutineer.inspection.TrueOrFalse;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which surveys of an inspection a request looks for; what is not named does not matter. */
public class SurveySearch {

    @QueryParam("kind")
    @Parameter(description = "Only those of this kind of source.", example = "staff-survey")
    @Nullable String kind;

    @QueryParam("body")
    @Parameter(description = "Only those of this body, by their definition.", example = "hmics")
    @Nullable String body;

    @QueryParam("imported")
    @Parameter(
            description = "Only those whose file is imported, or only the others.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable String imported;

    SurveyFilter filter() {
        return new SurveyFilter(kind, body, TrueOrFalse.asked("imported", imported));
    }
}
