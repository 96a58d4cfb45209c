package io.scrutineer.inspection.survey;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.evidence.EvidenceRules;
import io.scrutineer.inspection.screening.Warning;
import io.scrutineer.inspection.survey.RecordSurvey.RecordedSurvey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/inspections/{inspectionId}/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
class SurveyResource {

    private final Inspections inspections;
    private final Surveys surveys;
    private final RecordSurvey recordSurvey;
    private final CurrentActor actor;

    SurveyResource(Inspections inspections, Surveys surveys, RecordSurvey recordSurvey, CurrentActor actor) {
        this.inspections = inspections;
        this.surveys = surveys;
        this.recordSurvey = recordSurvey;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Operation(
            summary = "The surveys of an inspection, in the order of their ids",
            description = "Each as its latest version says, by which it is looked for too.")
    @APIResponse(responseCode = "200", description = "A page of surveys.")
    @APIResponse(responseCode = "404", description = "There is no such inspection.")
    @APIResponse(responseCode = "422", description = "`imported` is neither true nor false, or the page is none.")
    public Response list(
            UUID inspectionId, @BeanParam SurveySearch search, @BeanParam PageRequest page, @Context UriInfo uri) {
        inspections.get(inspectionId);
        List<Survey> rows = surveys.page(inspectionId, search.filter(), page.afterId(), page.limit());
        return Page.of(
                        rows,
                        page.limit(),
                        survey -> survey.view(List.of()),
                        last -> Cursor.of(last.id().toString()))
                .response(uri);
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Path("/{surveyId}")
    @Operation(summary = "One survey", description = "Its ETag is its version.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "404", description = "There is no such survey.")
    public Response get(UUID inspectionId, UUID surveyId) {
        inspections.get(inspectionId);
        return answer(surveys.get(inspectionId, surveyId), List.of(), Status.OK);
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Scope.EVIDENCE_WRITE})
    @Path("/{surveyId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what a survey is, and what the columns of its file mean",
            description =
                    "The id is the client's, a UUID of version 7; the activity that the survey becomes will have it"
                            + " too. A repeated request changes nothing; another description needs If-Match, and can not be made"
                            + " any more when the file is imported.")
    @APIResponse(
            responseCode = "201",
            description = "It is recorded.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "200", description = "It was recorded before, just so.")
    @APIResponse(responseCode = "404", description = "There is no such inspection.")
    @APIResponse(
            responseCode = "409",
            description = "`answers-imported`; `id-in-use`: an activity has this id; " + EvidenceRules.CONFLICTS + ".")
    @APIResponse(responseCode = "412", description = "If-Match names another version.")
    @APIResponse(responseCode = "422", description = "Fields can not be accepted; all of them are named.")
    @APIResponse(responseCode = "428", description = "It is there already, and If-Match is missing.")
    public Response record(
            UUID inspectionId,
            UUID surveyId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "ETag of the survey to describe anew.", example = "\"1\"")
                    @Nullable String ifMatch,
            @Valid @NotNull SurveyRequest request) {
        RecordedSurvey recorded = recordSurvey.record(inspectionId, surveyId, request, ifMatch, actor.get());
        return answer(recorded.survey(), recorded.warnings(), recorded.isNew() ? Status.CREATED : Status.OK);
    }

    private static Response answer(Survey survey, List<Warning> warnings, Status status) {
        return Response.status(status)
                .tag(Integer.toString(survey.version()))
                .entity(survey.view(warnings))
                .build();
    }
}
