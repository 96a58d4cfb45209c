package io.scrutineer.inspection.framework;

import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.VersionedId;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
class FrameworkResource {

    private final Frameworks frameworks;

    FrameworkResource(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GET
    @PermitAll
    @Operation(summary = "The quality frameworks, all versions")
    public List<FrameworkSummary> list() {
        return frameworks.summaries();
    }

    @GET
    @PermitAll
    @Path("/{id}/{version}")
    @Operation(
            summary = "One version of a framework",
            description = "Its indicators, scale, kinds of source and flags. A version never changes.")
    public Framework get(String id, String version) {
        Framework framework = frameworks.version(new VersionedId(id, version));
        if (framework == null) {
            throw new NotFound();
        }
        return framework;
    }
}
