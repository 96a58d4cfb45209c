package io.scrutineer.inspection.evidence;

import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.TrueOrFalse;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which activities of an inspection a request looks for; what is not named does not matter. */
public class ActivitySearch {

    @QueryParam("kind")
    @Parameter(description = "Only those of this kind of source.", example = "focus-group")
    @Nullable String kind;

    @QueryParam("body")
    @Parameter(description = "Only those of this body.", example = "hmics")
    @Nullable String body;

    @QueryParam("open")
    @Parameter(
            description = "Only those from which more is to come, or only the others.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable String open;

    @QueryParam("state")
    @Parameter(
            description = State.DESCRIPTION,
            schema = @Schema(enumeration = {"counting", "withdrawn", "in-conflict"}))
    @Nullable String state;

    Conditions conditions(UUID inspection) {
        FieldErrors errors = new FieldErrors();
        Conditions conditions = new Conditions(inspection)
                .and("kind = ?", kind)
                .and("body = ?", body)
                .and("open = ?", TrueOrFalse.asked("open", open));
        State.narrow(conditions, state, errors);
        errors.throwIfAny();
        return conditions;
    }
}
