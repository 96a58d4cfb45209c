package io.scrutineer.inspection.body;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @Operation(summary = "The bodies that inspect")
    public List<BodyView> list() {
        return bodies.findAll(Sort.by("id")).stream()
                .map(body -> new BodyView(body.id(), body.name()))
                .toList();
    }
}
