package io.scrutineer.inspection.evidence;

import io.scrutineer.failure.FieldErrors;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which findings of an inspection a request looks for; what is not named does not matter. */
public class FindingSearch {

    @QueryParam("indicator")
    @Parameter(description = "Only those on this indicator.", example = "6.3")
    @Nullable String indicator;

    @QueryParam("type")
    @Parameter(schema = @Schema(enumeration = {"strength", "area-for-improvement"}))
    @Nullable String type;

    @QueryParam("flag")
    @Parameter(description = "Only those with this flag.", example = "sustained")
    @Nullable String flag;

    @QueryParam("activityId")
    @Parameter(description = "Only those from this activity.")
    @Nullable UUID activityId;

    @QueryParam("sourceKind")
    @Parameter(description = "Only those from activities of this kind of source.", example = "focus-group")
    @Nullable String sourceKind;

    @QueryParam("body")
    @Parameter(description = "Only those from activities of this body.", example = "hmics")
    @Nullable String body;

    @QueryParam("state")
    @Parameter(
            description = State.DESCRIPTION,
            schema = @Schema(enumeration = {"counting", "withdrawn", "in-conflict"}))
    @Nullable String state;

    Conditions conditions(UUID inspection) {
        FieldErrors errors = new FieldErrors();
        String wantedType = type;
        if (wantedType != null) {
            errors.under("type", () -> FindingType.of(wantedType));
        }
        Conditions conditions = new Conditions(inspection)
                .and("indicator = ?", indicator)
                .and("type = ?", wantedType)
                .and("? = any (flags)", flag)
                .and("activity_id = ?", activityId)
                .andOfActivity("kind = ?", sourceKind)
                .andOfActivity("body = ?", body);
        State.narrow(conditions, state, errors);
        errors.throwIfAny();
        return conditions;
    }
}
