package io.scrutineer.inspection.team;

import io.scrutineer.inspection.Coded;
import io.scrutineer.inspection.TrueOrFalse;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which assignments a request looks for. */
public class TeamSearch {

    @QueryParam("body")
    @Parameter(example = "hmics")
    @Nullable String body;

    @QueryParam("role")
    @Parameter(example = "associate-assessor")
    @Nullable String role;

    @QueryParam("person")
    @Parameter(description = "Only those of this person, by the `sub` of their token.", example = "p-inspector-2")
    @Nullable String person;

    @QueryParam("present")
    @Parameter(
            description = "Only those that last, or only those that have ended.",
            schema = @Schema(type = SchemaType.BOOLEAN),
            example = "true")
    @Nullable String present;

    TeamFilter filter() {
        return new TeamFilter(
                body, Coded.asked("role", role, TeamRole.values()), person, TrueOrFalse.asked("present", present));
    }
}
