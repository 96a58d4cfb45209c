package io.scrutineer.publication.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.failure.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A report's data at the address of its page. */
@Path("/")
class ReportJsonResource {

    private final PublishedReports reports;
    private final PublicAddresses addresses;
    private final ObjectMapper json;

    ReportJsonResource(PublishedReports reports, PublicAddresses addresses, ObjectMapper json) {
        this.reports = reports;
        this.addresses = addresses;
        this.json = json;
    }

    @GET
    @PermitAll
    @Path("reports/{reference:[^/]+}.json")
    @Operation(hidden = true)
    public Response newest(@PathParam("reference") String reference, @BeanParam Reader reader)
            throws JsonProcessingException {
        PublishedReport report = reports.byReference(reference).orElseThrow(NotFound::new);
        return answer(
                ReportView.of(report, reports.reviewsOf(report.inspectionId()), addresses), reader, Reader.ASK_AGAIN);
    }

    /** Without the reviews, which came later. */
    @GET
    @PermitAll
    @Path("reports/{reference}/versions/{version:[0-9]+}.json")
    @Operation(hidden = true)
    public Response version(
            @PathParam("reference") String reference, @PathParam("version") int version, @BeanParam Reader reader)
            throws JsonProcessingException {
        PublishedReport report = reports.version(reference, version).orElseThrow(NotFound::new);
        return answer(ReportView.of(report, List.of(), addresses), reader, Reader.FOR_GOOD);
    }

    private Response answer(ReportView view, Reader reader, String caching) throws JsonProcessingException {
        return reader.answer(MediaType.APPLICATION_JSON, json.writeValueAsBytes(view), caching);
    }
}
