package io.scrutineer.publication.search;

import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The search as data, for everybody. */
@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class SearchResource {

    private final Searches searches;

    SearchResource(Searches searches) {
        this.searches = searches;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Search the published reports",
            description =
                    "By words and filters that all have to hold; without any, the latest. Words are English ones in any "
                            + "form; quotation marks hold words together, a minus leaves out. The newest version of each report is "
                            + "searched. Up to 500 reports are ranked, listed and counted: the latest. The Link header leads to "
                            + "the next page.")
    @APIResponse(
            responseCode = "200",
            description = "A page of reports, and how many there are by area, year, indicator and grade",
            content = @Content(schema = @Schema(implementation = SearchResult.class)))
    @APIResponse(responseCode = "422", description = "A parameter can not be")
    public Response search(
            @Parameter(
                            description = "Words to look for",
                            example = "counselling",
                            schema = @Schema(maxLength = SearchQuery.LONGEST))
                    @Nullable @QueryParam("q")
                    String words,
            @Parameter(description = "ONS code of the council area", example = "S12000008")
                    @Nullable @QueryParam("area")
                    String area,
            @Parameter(description = "Year of first publication", example = "2018") @Nullable @QueryParam("year")
                    String year,
            @Parameter(
                            description = "An indicator that was graded: framework, version and code",
                            example = "improving-lives/2016/2.1")
                    @Nullable @QueryParam("indicator")
                    String indicator,
            @Parameter(description = "A grade that was given: to the indicator, or to any", example = "5")
                    @Nullable @QueryParam("grade")
                    String grade,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        int limit = page.limit();
        SearchResult result = searches.search(
                SearchQuery.of(new SearchQuery.Asked(words, area, year, indicator, grade, page.cursor())), limit);
        Response.ResponseBuilder response = Response.ok(result);
        if (result.next() != null) {
            response.links(Page.nextLink(request, "cursor", result.next()));
        }
        return response.build();
    }
}
