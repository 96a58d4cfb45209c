package io.scrutineer.grading.explanation;

import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explanations of indicative grades; unpublished, so it asks who reads. */
@Path("/v1/assessments/{inspectionId}/explanation")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
@Tag(name = "Assessments")
public class ExplanationResource {

    private final ExplainGrades explainGrades;

    ExplanationResource(ExplainGrades explainGrades) {
        this.explainGrades = explainGrades;
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
            operationId = "explainGrades",
            summary = "Read why the policy proposes the grades of an inspection",
            description = "As JSON, or as plain English for people (`Accept: text/plain`). It is about the indicative"
                    + " grades; who agreed with them or replaced them is in the moderation.")
    @APIResponse(
            responseCode = "200",
            description = "The explanation of all grades. The ETag is that of the assessment.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AssessmentExplanationView.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "404", description = "No fieldwork of such an inspection has come to be graded.")
    public Response all(@PathParam("inspectionId") UUID inspectionId) {
        return answer(explainGrades.explain(inspectionId));
    }

    @GET
    @Path("{indicator}")
    @RolesAllowed({
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.PANEL_MEMBER,
        Role.PUBLISHER,
        Scope.ASSESSMENTS_READ
    })
    @Operation(
            operationId = "explainGrade",
            summary = "Read why the policy proposes the grade of an indicator, and what would have changed it",
            description = "As JSON, or as plain English for people (`Accept: text/plain`). Changes of evidence that"
                    + " would have changed the grade are searched for among the evaluations and flags of the findings"
                    + " there are, and graded again; the search is bounded, so that in rare cases there are none.")
    @APIResponse(
            responseCode = "200",
            description = "The explanation. The ETag is that of the assessment.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = IndicatorExplanationView.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "404",
            description = "No fieldwork of such an inspection has come to be graded, or it has no such graded"
                    + " indicator.")
    public Response one(
            @PathParam("inspectionId") UUID inspectionId,
            @PathParam("indicator") @Parameter(example = "2.1") String indicator) {
        return answer(explainGrades.explain(inspectionId, indicator));
    }

    private static Response answer(Explained explained) {
        return Response.ok(explained)
                .tag(new EntityTag(explained.tag()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
