package io.scrutineer.publication.published;

import io.scrutineer.publication.ready.Ready;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A report's data at the address of its page. */
@Path("/")
class ReportJsonResource {

    private final StandingReports reports;
    private final ReportViews views;

    ReportJsonResource(StandingReports reports, ReportViews views) {
        this.reports = reports;
        this.views = views;
    }

    @GET
    @PermitAll
    @Ready
    @Path("reports/{reference:[^/]+}.json")
    @Operation(hidden = true)
    public Response newest(@PathParam("reference") String reference, @BeanParam Reader reader) {
        return views.answer(views.of(reports.at(reference)), reader, Reader.ASK_AGAIN);
    }

    /** Without what was added to it, which came later. */
    @GET
    @PermitAll
    @Ready
    @Path("reports/{reference}/versions/{version:[0-9]+}.json")
    @Operation(hidden = true)
    public Response version(
            @PathParam("reference") String reference, @PathParam("version") int version, @BeanParam Reader reader) {
        return views.answer(views.forGood(reports.at(reference, version)), reader, Reader.FOR_GOOD);
    }
}
