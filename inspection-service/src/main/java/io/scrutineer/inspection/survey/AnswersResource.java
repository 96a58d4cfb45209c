package io.scrutineer.inspection.survey;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.TrueOrFalse;
import io.scrutineer.inspection.evidence.EvidenceRules;
import io.scrutineer.inspection.survey.ImportAnswers.Imported;
import io.scrutineer.limits.LargeBodies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/inspections/{inspectionId}/surveys/{surveyId}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
class AnswersResource {

    private static final String CSV = "text/csv";

    private final Inspections inspections;
    private final Surveys surveys;
    private final ReadAnswers readAnswers;
    private final ImportAnswers importAnswers;
    private final LargeBodies bodies;
    private final CurrentActor actor;

    AnswersResource(
            Inspections inspections,
            Surveys surveys,
            ReadAnswers readAnswers,
            ImportAnswers importAnswers,
            LargeBodies bodies,
            CurrentActor actor) {
        this.inspections = inspections;
        this.surveys = surveys;
        this.readAnswers = readAnswers;
        this.importAnswers = importAnswers;
        this.bodies = bodies;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Operation(
            summary = "What came in with the file of a survey",
            description = "How often each level was given. Its ETag is that of the survey.")
    @APIResponse(
            responseCode = "200",
            description = "What came in.",
            content = @Content(schema = @Schema(implementation = SurveyImportView.class)))
    @APIResponse(responseCode = "404", description = "There is no such survey, or no file of it yet.")
    public Response get(UUID inspectionId, UUID surveyId) {
        inspections.get(inspectionId);
        SurveyImport imported = surveys.imported(inspectionId, surveyId);
        if (imported == null) {
            throw new NotFound();
        }
        return answer(imported, Status.OK);
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Scope.EVIDENCE_WRITE})
    @Operation(
            summary = "Import the file of a survey's answers",
            description =
                    "CSV (RFC 4180) in UTF-8 with a header, of at most 100,000 rows; all or nothing. The survey becomes"
                            + " an activity, with the number of rows as its reach, and the answers to each question one finding,"
                            + " which evaluates to their lower median. It needs the ETag of the survey, so that the file is read"
                            + " by the mapping that the client has seen. The same file again changes nothing and needs none. A dry"
                            + " run changes nothing either, and tells each place that can not be accepted by row and column. It"
                            + " needs no ETag and is refused with an older one. The answer has the ETag that the file was read"
                            + " by.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "answers",
                                            value = "Respondent,I get the support I need,Why?\r\n1,agree,\r\n"
                                                    + "2,disagree,\"My manager, who listens, has no time.\"\r\n")))
    @APIResponse(
            responseCode = "201",
            description = "It is imported.",
            content = @Content(schema = @Schema(implementation = SurveyImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was imported before; or what a dry run found.",
            content = @Content(schema = @Schema(oneOf = {DryRunView.class, SurveyImportView.class})))
    @APIResponse(responseCode = "404", description = "There is no such survey.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`answers-imported`, another file; `survey-changed`: while the file came in, and If-Match holds all"
                            + " the same; `id-in-use`: an activity has taken the id of the survey; "
                            + EvidenceRules.CONFLICTS + ".")
    @APIResponse(responseCode = "415", description = "It is not text/csv.")
    @APIResponse(
            responseCode = "422",
            description = "Places in the file can not be accepted; the first are named as `#/rows/17/columns/3`, by the"
                    + " row as spreadsheets count and the column from 1.")
    @APIResponse(responseCode = "428", description = "The file is not there yet, and If-Match is missing.")
    public Response importFile(
            UUID inspectionId,
            UUID surveyId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "ETag of the survey.", example = "\"1\"")
                    @Nullable String ifMatch,
            @QueryParam("dryRun")
                    @Parameter(
                            description = "Whether only to tell what would come of it.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @Nullable String dryRun,
            @Context HttpHeaders headers)
            throws IOException {
        boolean isDry = Boolean.TRUE.equals(TrueOrFalse.asked("dryRun", dryRun));
        Inspection inspection = inspections.get(inspectionId);
        Survey survey = surveys.get(inspectionId, surveyId);
        requireCsv(headers.getMediaType());
        if (isDry) {
            return tried(inspection, survey, ifMatch);
        }
        Imported imported = importAnswers.take(inspectionId, survey, read(inspection, survey), ifMatch, actor.get());
        return answer(imported.survey(), imported.isNew() ? Status.CREATED : Status.OK);
    }

    private static Response answer(SurveyImport imported, Status status) {
        return Response.status(status)
                .tag(Integer.toString(imported.surveyVersion()))
                .entity(imported.view())
                .build();
    }

    private Response tried(Inspection inspection, Survey survey, @Nullable String ifMatch) throws IOException {
        String version = Integer.toString(survey.version());
        if (ifMatch != null) {
            Preconditions.requireMatch(ifMatch, version);
        }
        return Response.ok(DryRunView.of(read(inspection, survey).report()))
                .tag(version)
                .build();
    }

    private ReadFile read(Inspection inspection, Survey survey) throws IOException {
        try (InputStream body = bodies.open()) {
            return readAnswers.read(inspection, survey, body);
        }
    }

    private static void requireCsv(@Nullable MediaType type) {
        if (type == null || !CSV.equalsIgnoreCase(type.getType() + "/" + type.getSubtype())) {
            throw new NotSupportedException();
        }
    }
}
