package io.scrutineer.publication.site;

import io.quarkus.qute.TemplateInstance;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.PageRequest;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.PublishedReports;
import io.scrutineer.publication.published.ReportPosition;
import io.scrutineer.publication.published.ReportQuery;
import io.scrutineer.publication.report.ReportContent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The addresses of the public pages. */
@Path("/")
@Blocking
class SiteResource {

    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final PublishedReports reports;
    private final PublicAddresses addresses;

    SiteResource(PublishedReports reports, PublicAddresses addresses) {
        this.reports = reports;
        this.addresses = addresses;
    }

    @GET
    @PermitAll
    @Path("reports")
    @Produces(HTML)
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam PageRequest page) {
        ReportQuery query = new ReportQuery(null, null, ReportPosition.of(page));
        return Pages.reports(ReportListPage.of(reports.list(query, ReportListPage.SIZE + 1), query.after() == null));
    }

    @GET
    @PermitAll
    @Path("reports/{reference}")
    @Produces(HTML)
    @Operation(hidden = true)
    public TemplateInstance report(@PathParam("reference") String reference) {
        PublishedReport newest = reports.byReference(reference).orElseThrow(NotFound::new);
        return page(newest, newest);
    }

    @GET
    @PermitAll
    @Path("reports/{reference}/versions/{version}")
    @Produces(HTML)
    @Operation(hidden = true)
    public TemplateInstance version(@PathParam("reference") String reference, @PathParam("version") int version) {
        PublishedReport newest = reports.byReference(reference).orElseThrow(NotFound::new);
        return page(reports.version(reference, version).orElseThrow(NotFound::new), newest);
    }

    private TemplateInstance page(PublishedReport report, PublishedReport newest) {
        ReportContent content = report.content();
        return Pages.report(ReportPage.of(
                report,
                content,
                Related.of(report, newest, content, reports),
                addresses.ofShortLink(report.shortCode())));
    }

    @GET
    @PermitAll
    @Path("s/{code}")
    @Operation(hidden = true)
    public Response shortLink(@PathParam("code") String code) {
        PublishedReport report = reports.byShortCode(code).orElseThrow(NotFound::new);
        return redirect(Response.Status.MOVED_PERMANENTLY, report.path());
    }

    private static Response redirect(Response.Status status, String path) {
        return Response.status(status).header(HttpHeaders.LOCATION, path).build();
    }
}
