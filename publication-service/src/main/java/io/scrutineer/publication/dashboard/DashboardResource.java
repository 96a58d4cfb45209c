package io.scrutineer.publication.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.scrutineer.publication.feed.Changes;
import io.scrutineer.publication.pipeline.Pipeline;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The address of the dashboard. */
@Path("/dashboard")
@Blocking
class DashboardResource {

    private static final int NEWS = 5;

    private final Pipeline pipeline;
    private final Changes changes;

    DashboardResource(Pipeline pipeline, Changes changes) {
        this.pipeline = pipeline;
        this.changes = changes;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public TemplateInstance dashboard() {
        long position = changes.head();
        return DashboardTemplates.dashboard(
                DashboardPage.of(pipeline.newest(), position, changes.newestOfPublicReports(NEWS)));
    }
}
