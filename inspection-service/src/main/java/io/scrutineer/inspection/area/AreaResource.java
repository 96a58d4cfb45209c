package io.scrutineer.inspection.area;

import io.scrutineer.failure.NotFound;
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

@Path("/v1/areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
class AreaResource {

    private final Areas areas;

    AreaResource(Areas areas) {
        this.areas = areas;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The council areas, in the order of their codes",
            description = "A code is valid for as long as its boundary; without a date, past codes are listed too.")
    public Response list(
            @QueryParam("asOf")
                    @Parameter(description = "Only those valid on this day.", example = "2017-09-01")
                    @Nullable String asOf,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Page.ofWhole(areas.asOf(AsOf.day(asOf)), page, Area::view, Area::code)
                .response(uri);
    }

    @GET
    @PermitAll
    @Path("/{code}")
    @Operation(summary = "One council area", description = "With the codes before it and after it.")
    @APIResponse(
            responseCode = "200",
            description = "The area.",
            content = @Content(schema = @Schema(implementation = AreaHistoryView.class)))
    @APIResponse(responseCode = "404", description = "There is no such code.")
    public AreaHistoryView get(String code) {
        Area area = areas.withCode(code);
        if (area == null) {
            throw new NotFound();
        }
        return new AreaHistoryView(
                area.view(),
                areas.predecessors(area).stream().map(Area::view).toList(),
                areas.successors(area).stream().map(Area::view).toList());
    }
}
