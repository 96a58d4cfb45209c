package io.scrutineer.publication.followup;

import io.scrutineer.http.Problem;
import io.scrutineer.publication.published.GoneProblem;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.PublishedReports;
import io.scrutineer.publication.published.StandingReports;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came of a report, for everybody: plan and reviews, and whether grades moved. */
@Path("/v1/reports/{inspectionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class ImprovementResource {

    private static final String WITHDRAWN = "It was withdrawn: a tombstone says when and why";

    private final PublishedReports reports;
    private final Improvements improvements;
    private final StandingReports standing;
    private final PublicAddresses addresses;

    ImprovementResource(
            PublishedReports reports, Improvements improvements, StandingReports standing, PublicAddresses addresses) {
        this.reports = reports;
        this.improvements = improvements;
        this.standing = standing;
        this.addresses = addresses;
    }

    @GET
    @PermitAll
    @Path("improvement")
    @Operation(
            summary = "What was planned for each area for improvement, and what reviews found",
            description =
                    "The actions of the released plan, by area, and the judgements of the public progress reviews, the "
                            + "earliest first. Owners of actions are roles or bodies.")
    @APIResponse(
            responseCode = "200",
            description = "What was planned and found",
            content = @Content(schema = @Schema(implementation = ImprovementView.class)))
    @APIResponse(responseCode = "404", description = "No published report: whether there is a draft is not said")
    @APIResponse(
            responseCode = "410",
            description = WITHDRAWN,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = GoneProblem.class),
                            examples = @ExampleObject(name = "withdrawn", value = GoneProblem.EXAMPLE)))
    public ImprovementView improvement(@PathParam("inspectionId") UUID inspectionId) {
        return ImprovementView.of(inspectionId, improvements.of(standing.of(inspectionId)));
    }

    @GET
    @PermitAll
    @Path("impact")
    @Operation(
            summary = "Whether grades moved when the area was inspected again",
            description =
                    "From the grades of this report to those of each later one of the same council area code, where "
                            + "framework, version and code of an indicator are the same.")
    @APIResponse(
            responseCode = "200",
            description = "How grades moved",
            content = @Content(schema = @Schema(implementation = ImpactView.class)))
    @APIResponse(responseCode = "404", description = "No published report: whether there is a draft is not said")
    @APIResponse(
            responseCode = "410",
            description = WITHDRAWN,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = GoneProblem.class),
                            examples = @ExampleObject(name = "withdrawn", value = GoneProblem.EXAMPLE)))
    public ImpactView impact(@PathParam("inspectionId") UUID inspectionId) {
        PublishedReport report = standing.of(inspectionId);
        return ImpactView.of(report.content(), reports.laterOfArea(report), addresses);
    }
}
