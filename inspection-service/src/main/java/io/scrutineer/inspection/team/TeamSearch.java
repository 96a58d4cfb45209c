package io.scrutineer.inspection.team;

import io.scrutineer.failure.FieldErrors;
import jakarta.ws.rs.QueryParam;
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

    TeamFilter filter() {
        FieldErrors errors = new FieldErrors();
        String wanted = role;
        TeamRole found = wanted == null ? null : errors.under("role", () -> TeamRole.of(wanted));
        errors.throwIfAny();
        return new TeamFilter(body, found);
    }
}
