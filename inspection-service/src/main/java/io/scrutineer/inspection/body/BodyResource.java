package io.scrutineer.inspection.body;

import io.quarkus.panache.common.Sort;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
class BodyResource {

    private final Bodies bodies;

    BodyResource(Bodies bodies) {
        this.bodies = bodies;
    }

    @GET
    @PermitAll
    @Operation(summary = "The bodies that inspect, in the order of their ids")
    public Response list(
            @QueryParam("name")
                    @Parameter(
                            description = "Only those with this in their name, in any case.",
                            example = "constabulary")
                    @Nullable String name,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Page.ofWhole(
                        bodies.findAll(Sort.by("id")).stream()
                                .filter(body -> name == null || body.isNamed(name))
                                .toList(),
                        page,
                        body -> new BodyView(body.id(), body.name()),
                        Body::id)
                .response(uri);
    }
}
