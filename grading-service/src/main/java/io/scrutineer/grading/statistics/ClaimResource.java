package io.scrutineer.grading.statistics;

import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.grading.claim.FindClaims;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What sets the grades of an inspection apart from those of public reports. */
@Path("/v1/assessments/{inspectionId}/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class ClaimResource {

    private final ReadClaims claims;

    ClaimResource(ReadClaims claims) {
        this.claims = claims;
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
            operationId = "readClaims",
            summary = "Whether an area is the first or the only one with a grade, or its report has the most of it",
            description =
                    "Compared with the public reports on the same version of the framework, and with nothing that is"
                            + " not public. Grades that are not public themselves are taken as if they became so on that day.")
    @APIResponse(
            responseCode = "200",
            description = "What sets the grades apart, each with the day on which it is true.",
            content = @Content(schema = @Schema(implementation = ClaimsView.class)))
    @APIResponse(responseCode = "404", description = "No fieldwork of such an inspection has come to be graded.")
    @APIResponse(responseCode = "422", description = "A day that can not be or has not come.")
    public ClaimsView read(
            @PathParam("inspectionId") UUID inspectionId,
            @QueryParam("asOf")
                    @Parameter(
                            description = "The day on which it is to be true; today, in the time of the United Kingdom,"
                                    + " where none is named.",
                            example = "2026-11-28")
                    @Nullable String asOf) {
        LocalDate today = FindClaims.day(Instant.now());
        return claims.read(inspectionId, asOf == null ? today : parse(asOf, today));
    }

    private static LocalDate parse(String asOf, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(asOf);
            if (day.isAfter(today)) {
                throw new InvalidInput("asOf", "has not come yet");
            }
            return day;
        } catch (DateTimeException e) {
            throw new InvalidInput("asOf", "is not a day of the calendar");
        }
    }
}
