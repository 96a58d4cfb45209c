package io.scrutineer.publication.published;

import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.http.Problem;
import io.scrutineer.publication.ready.Ready;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The published reports as data, for everybody. */
@Path("/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "What is published. Open to everybody under the Open Government Licence v3.0.")
class ReportResource {

    private static final String WITHDRAWN = "It was withdrawn: a tombstone says when and why";

    private final PublishedReports reports;
    private final StandingReports standing;
    private final ReportViews views;
    private final PublicAddresses addresses;

    ReportResource(PublishedReports reports, StandingReports standing, ReportViews views, PublicAddresses addresses) {
        this.reports = reports;
        this.standing = standing;
        this.views = views;
        this.addresses = addresses;
    }

    @GET
    @PermitAll
    @Ready(query = {"areaCode", "year"})
    @Operation(
            summary = "Published reports, the latest first",
            description =
                    "A page at a time; the Link header leads to the next one. First pages of the usual length are kept"
                            + " ready until anything public changes.")
    @APIResponse(
            responseCode = "200",
            description = "A page of reports",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = ReportSummaryView.class),
                                                @SchemaProperty(
                                                        name = "next",
                                                        type = SchemaType.STRING,
                                                        description = "The cursor of the next page, if any.")
                                            })))
    @APIResponse(responseCode = "422", description = "A parameter can not be")
    @APIResponse(responseCode = "304", description = "The client has it as it is, by If-None-Match")
    @APIResponse(responseCode = "412", description = "If-Match names another version")
    public Response list(
            @Parameter(description = "ONS code of the council area", example = "S12000008")
                    @Nullable @QueryParam("areaCode")
                    String areaCode,
            @Parameter(description = "Year of first publication", example = "2018") @Nullable @QueryParam("year")
                    String year,
            @BeanParam PageRequest page,
            @BeanParam Reader reader,
            @Context UriInfo request) {
        int limit = page.limit();
        ReportQuery query = new ReportQuery(areaCode, year, ReportPosition.of(page));
        List<ListedReport> read = reports.list(query, limit + 1);
        Page<ReportSummaryView> shown =
                Page.of(read, limit, report -> ReportSummaryView.of(report, addresses), ReportPosition::cursor);
        Response answer = views.answer(shown, reader, Reader.ASK_AGAIN);
        return shown.next() == null
                ? answer
                : Response.fromResponse(answer)
                        .links(next(request, shown.next()))
                        .build();
    }

    /** At the address of the site: what is kept must not say by which name somebody called it. */
    private Link next(UriInfo request, String cursor) {
        URI following = Page.nextLink(request, "cursor", cursor).getUri();
        return Link.fromUri(addresses.of(following.getRawPath() + "?" + following.getRawQuery()))
                .rel("next")
                .build();
    }

    @GET
    @PermitAll
    @Ready
    @Path("{inspectionId}")
    @Operation(summary = "One published report", description = "By the id of its inspection: the newest version.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "404", description = "No published report: whether there is a draft is not said")
    @APIResponse(
            responseCode = "410",
            description = WITHDRAWN,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = GoneProblem.class),
                            examples = @ExampleObject(name = "withdrawn", value = GoneProblem.EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The client has it as it is, by If-None-Match")
    @APIResponse(responseCode = "412", description = "If-Match names another version")
    public Response get(@PathParam("inspectionId") UUID inspectionId, @BeanParam Reader reader) {
        return views.answer(views.of(standing.of(inspectionId)), reader, Reader.ASK_AGAIN);
    }

    @GET
    @PermitAll
    @Ready
    @Path("{inspectionId}/versions")
    @Operation(
            summary = "All versions of a report, the newest first",
            description = "A public version never changes: a correction is another version, with a notice.")
    @APIResponse(
            responseCode = "200",
            description = "The versions",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ReportVersionView.class)))
    @APIResponse(responseCode = "404", description = "No published report: whether there is a draft is not said")
    @APIResponse(
            responseCode = "410",
            description = WITHDRAWN,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = GoneProblem.class),
                            examples = @ExampleObject(name = "withdrawn", value = GoneProblem.EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The client has it as it is, by If-None-Match")
    @APIResponse(responseCode = "412", description = "If-Match names another version")
    public Response versions(@PathParam("inspectionId") UUID inspectionId, @BeanParam Reader reader) {
        List<ReportVersionView> shown = standing.versions(inspectionId).stream()
                .map(report -> ReportVersionView.of(report, addresses))
                .toList();
        return views.answer(shown, reader, Reader.ASK_AGAIN);
    }

    @GET
    @PermitAll
    @Ready
    @Path("{inspectionId}/versions/{version}")
    @Operation(summary = "One version of a report", description = "As it went public, whatever follows it.")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "404", description = "No such version")
    @APIResponse(
            responseCode = "410",
            description = WITHDRAWN,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = GoneProblem.class),
                            examples = @ExampleObject(name = "withdrawn", value = GoneProblem.EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The client has it as it is, by If-None-Match")
    @APIResponse(responseCode = "412", description = "If-Match names another version")
    public Response version(
            @PathParam("inspectionId") UUID inspectionId, @PathParam("version") int version, @BeanParam Reader reader) {
        return views.answer(views.of(standing.of(inspectionId, version)), reader, Reader.ASK_AGAIN);
    }
}
