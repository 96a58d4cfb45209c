package io.scrutineer.publication.document;

import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.Reader;
import io.scrutineer.publication.published.StandingReports;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The addresses of a report's other forms: of the newest version, and of each for good. */
@Path("/")
@Blocking
class DocumentResource {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String PDF = "application/pdf";
    private static final String CSV = "text/csv;charset=UTF-8;header=present";

    private final StandingReports reports;
    private final PublicAddresses addresses;
    private final PdfDocuments pdfs;

    DocumentResource(StandingReports reports, PublicAddresses addresses, PdfDocuments pdfs) {
        this.reports = reports;
        this.addresses = addresses;
        this.pdfs = pdfs;
    }

    @GET
    @PermitAll
    @Path("reports/{reference:[^/]+}.txt")
    @Operation(hidden = true)
    public Response text(@PathParam("reference") String reference, @BeanParam Reader reader) {
        return text(reports.at(reference), reader, Reader.ASK_AGAIN);
    }

    @GET
    @PermitAll
    @Path("reports/{reference}/versions/{version:[0-9]+}.txt")
    @Operation(hidden = true)
    public Response text(
            @PathParam("reference") String reference, @PathParam("version") int version, @BeanParam Reader reader) {
        return text(reports.at(reference, version), reader, Reader.FOR_GOOD);
    }

    @GET
    @PermitAll
    @Path("reports/{reference:[^/]+}.csv")
    @Operation(hidden = true)
    public Response csv(@PathParam("reference") String reference, @BeanParam Reader reader) {
        return csv(reports.at(reference), reader, Reader.ASK_AGAIN);
    }

    @GET
    @PermitAll
    @Path("reports/{reference}/versions/{version:[0-9]+}.csv")
    @Operation(hidden = true)
    public Response csv(
            @PathParam("reference") String reference, @PathParam("version") int version, @BeanParam Reader reader) {
        return csv(reports.at(reference, version), reader, Reader.FOR_GOOD);
    }

    @GET
    @PermitAll
    @Path("reports/{reference:[^/]+}.pdf")
    @Operation(hidden = true)
    public Response pdf(@PathParam("reference") String reference, @BeanParam Reader reader) {
        return reader.answer(PDF, pdfs.of(reports.at(reference)), Reader.ASK_AGAIN);
    }

    @GET
    @PermitAll
    @Path("reports/{reference}/versions/{version:[0-9]+}.pdf")
    @Operation(hidden = true)
    public Response pdf(
            @PathParam("reference") String reference, @PathParam("version") int version, @BeanParam Reader reader) {
        return reader.answer(PDF, pdfs.of(reports.at(reference, version)), Reader.FOR_GOOD);
    }

    private Response text(PublishedReport report, Reader reader, String caching) {
        return reader.answer(TEXT, PlainText.of(report, report.content(), addresses.of(report.versionPath())), caching);
    }

    private static Response csv(PublishedReport report, Reader reader, String caching) {
        return reader.answer(CSV, GradesCsv.of(report, report.content()), caching);
    }
}
