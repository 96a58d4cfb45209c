package io.scrutineer.publication.published;

import io.scrutineer.failure.NotFound;
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

    private final PublishedReports reports;
    private final ReportAnswers answers;

    ReportJsonResource(PublishedReports reports, ReportAnswers answers) {
        this.reports = reports;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Path("reports/{reference:[^/]+}.json")
    @Operation(hidden = true)
    public Response newest(@PathParam("reference") String reference, @BeanParam Reader reader) {
        return answers.now(reports.byReference(reference).orElseThrow(NotFound::new), reader);
    }

    @GET
    @PermitAll
    @Path("reports/{reference}/versions/{version:[0-9]+}.json")
    @Operation(hidden = true)
    public Response version(
            @PathParam("reference") String reference, @PathParam("version") int version, @BeanParam Reader reader) {
        return answers.forGood(reports.version(reference, version).orElseThrow(NotFound::new), reader);
    }
}
