package io.scrutineer.grading.assessment;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.grading.assessment.ConfirmGrades.Outcome;
import io.scrutineer.grading.assessment.ConfirmGrades.Wish;
import io.scrutineer.http.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Assessments for those who moderate and confirm grades; unpublished, so it asks who reads. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "Indicative grades, their explanations and their confirmation.")
public class AssessmentResource {

    private static final String PRIVATE = "private, no-cache";

    private final ReadAssessments assessments;
    private final ConfirmGrades confirmGrades;
    private final CurrentActor actor;

    AssessmentResource(ReadAssessments assessments, ConfirmGrades confirmGrades, CurrentActor actor) {
        this.assessments = assessments;
        this.confirmGrades = confirmGrades;
        this.actor = actor;
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
            operationId = "listAssessments",
            summary = "List assessments, what has waited longest first",
            description = "A `Link` with `rel=\"next\"` leads to the following page.")
    @APIResponse(
            responseCode = "200",
            description = "A page of assessments.",
            content = @Content(schema = @Schema(implementation = AssessmentPage.class)))
    @APIResponse(responseCode = "422", description = "A cursor, limit or status that can not be.")
    public Response list(
            @QueryParam("status")
                    @Parameter(
                            description = "`not-graded`, `proposed`, `signed-off`, `awaiting-second-confirmation` or"
                                    + " `confirmed`.",
                            example = "proposed")
                    @Nullable String status,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        return assessments.list(status, page.cursor(), page.limit()).response(request);
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
    @Path("{inspectionId}")
    @Operation(
            operationId = "readAssessment",
            summary = "Read the grades of an inspection, and why they are what they are",
            description = "The explanation of a grade is a tree: each step names its rule, its inputs and the findings"
                    + " that it rests on, what it did, and the same in a sentence. `up` and `down` say what separates"
                    + " the grade from the next ones. The ETag is the SHA-256 of the result; once the panel"
                    + " has changed a grade or recorded dissent, or a later snapshot has come, with the number of the"
                    + " revision.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment.",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(responseCode = "404", description = "No fieldwork of such an inspection has come to be graded.")
    public Response read(@PathParam("inspectionId") UUID inspectionId) {
        AssessmentView assessment = assessments.read(inspectionId);
        return Response.ok(assessment)
                .tag(new EntityTag(assessment.tag()))
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .build();
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER})
    @Path("{inspectionId}/confirmations/{person}")
    @Operation(
            operationId = "confirmGrades",
            summary = "Confirm the proposed grades in one's own name",
            description = "Grades are final once two different people have confirmed them, one of whom did"
                    + " not gather the evidence. Every body signs them off first. `If-Match` names the result"
                    + " that the person has read. Repeating a confirmation changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The person had confirmed these grades already.",
            content = @Content(schema = @Schema(implementation = ConfirmationsView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The person's confirmation is recorded.",
            content = @Content(schema = @Schema(implementation = ConfirmationsView.class)))
    @APIResponse(responseCode = "403", description = "`not-allowed`: the person is not the one who acts.")
    @APIResponse(responseCode = "404", description = "No fieldwork of such an inspection has come to be graded.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`not-graded`; `insufficient-evidence`; `not-signed-off`: not by every body; `both-on-the-team`:"
                            + " one of the two must not have inspected; `already-confirmed`: by two others.")
    @APIResponse(responseCode = "412", description = "The grades have been proposed anew since they were read.")
    @APIResponse(responseCode = "428", description = "If-Match is missing, or is `*`, which names no grades.")
    public Response confirm(
            @PathParam("inspectionId") UUID inspectionId,
            @PathParam("person") @Parameter(example = "p-lead-ci") String person,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag of the assessment as read.") @Nullable String ifMatch) {
        Outcome outcome = confirmGrades.confirm(new Wish(inspectionId, person, ifMatch), actor.get());
        return Response.status(outcome.added() ? Status.CREATED : Status.OK)
                .entity(outcome.assessment())
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .build();
    }
}
