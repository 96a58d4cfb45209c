package io.scrutineer.grading.statistics;

import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.failure.InvalidInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Confirmed grades in numbers, of the inspections that one's body takes part in. */
@Path("/v1/statistics/grades")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Statistics",
        description = "Confirmed grades in numbers: of the inspections that one's body takes part in.")
public class StatisticsResource {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final ReadStatistics statistics;

    StatisticsResource(ReadStatistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @RolesAllowed({
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.PANEL_MEMBER,
        Role.PUBLISHER,
        Scope.ASSESSMENTS_READ
    })
    @Operation(
            operationId = "readGradeStatistics",
            summary =
                    "How confirmed grades are spread, how often panels overrode the policy, how far bodies and readers agree",
            description = "By indicator. Of an inspection the grades that stand confirmed now count, and none while an"
                    + " amendment has opened any of them.")
    @APIResponse(
            responseCode = "200",
            description = "The numbers.",
            content = @Content(schema = @Schema(implementation = StatisticsView.class)))
    @APIResponse(responseCode = "422", description = "A year that can not be.")
    public StatisticsView read(
            @QueryParam("framework")
                    @Parameter(description = "Id of a framework.", example = "improving-lives")
                    @Nullable String framework,
            @QueryParam("version") @Parameter(description = "Version of a framework.", example = "2016") @Nullable String version,
            @QueryParam("indicator") @Parameter(description = "Code of an indicator.", example = "2.1") @Nullable String indicator,
            @QueryParam("year")
                    @Parameter(description = "In which grades were confirmed, in UTC.", example = "2026")
                    @Nullable String year,
            @QueryParam("body") @Parameter(description = "Id of a body that took part.", example = "hmics") @Nullable String body) {
        return statistics.read(new Selection(framework, version, indicator, year == null ? null : parse(year), body));
    }

    private static int parse(String year) {
        if (!YEAR.matcher(year).matches()) {
            throw new InvalidInput("year", "is not a year");
        }
        return Integer.parseInt(year);
    }
}
