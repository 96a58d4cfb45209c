package io.scrutineer.inspection.team;

import io.scrutineer.inspection.Coded;
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
        return new TeamFilter(body, Coded.asked("role", role, TeamRole.values()));
    }
}
