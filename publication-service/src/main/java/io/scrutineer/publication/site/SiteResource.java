package io.scrutineer.publication.site;

import io.quarkus.qute.TemplateInstance;
import io.scrutineer.http.PageRequest;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.PublishedAdditions;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.PublishedReports;
import io.scrutineer.publication.published.ReportPosition;
import io.scrutineer.publication.published.ReportQuery;
import io.scrutineer.publication.published.Tombstones;
import io.scrutineer.publication.ready.Ready;
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

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final PublishedReports reports;
    private final PublishedAdditions additions;
    private final Tombstones tombstones;
    private final PublicAddresses addresses;

    SiteResource(
            PublishedReports reports, PublishedAdditions additions, Tombstones tombstones, PublicAddresses addresses) {
        this.reports = reports;
        this.additions = additions;
        this.tombstones = tombstones;
        this.addresses = addresses;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response home() {
        return redirect(Response.Status.FOUND, "/reports");
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
    @Ready
    @Path("reports/{reference}")
    @Produces(HTML)
    @Operation(hidden = true)
    public TemplateInstance report(@PathParam("reference") String reference) {
        PublishedReport newest = newest(reference);
        return page(newest, newest);
    }

    @GET
    @PermitAll
    @Ready
    @Path("reports/{reference}/versions/{version}")
    @Produces(HTML)
    @Operation(hidden = true)
    public TemplateInstance version(@PathParam("reference") String reference, @PathParam("version") int version) {
        PublishedReport report =
                reports.version(reference, version).orElseThrow(() -> tombstones.noVersionAt(reference, version));
        return page(report, newest(reference));
    }

    private PublishedReport newest(String reference) {
        return reports.byReference(reference).orElseThrow(() -> tombstones.noReportAt(reference));
    }

    private TemplateInstance page(PublishedReport report, PublishedReport newest) {
        ReportContent content = report.content();
        return Pages.report(ReportPage.of(
                report,
                content,
                Related.of(report, newest, content, reports),
                new ReportPage.Added(
                        addresses.ofShortLink(report.shortCode()),
                        additions.reply(report.inspectionId()).orElse(null))));
    }

    @GET
    @PermitAll
    @Path("s/{code}")
    @Operation(hidden = true)
    public Response shortLink(@PathParam("code") String code) {
        PublishedReport report = reports.byShortCode(code).orElseThrow(() -> tombstones.noReportBehind(code));
        return redirect(Response.Status.MOVED_PERMANENTLY, report.path());
    }

    private static Response redirect(Response.Status status, String path) {
        return Response.status(status).header(HttpHeaders.LOCATION, path).build();
    }
}
