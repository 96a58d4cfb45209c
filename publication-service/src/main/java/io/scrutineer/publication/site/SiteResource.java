package io.scrutineer.publication.site;

import io.quarkus.qute.TemplateInstance;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.PageRequest;
import io.scrutineer.publication.followup.Improvements;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.PublicReply;
import io.scrutineer.publication.published.PublishedAdditions;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.PublishedReports;
import io.scrutineer.publication.published.Reader;
import io.scrutineer.publication.published.ReportPosition;
import io.scrutineer.publication.published.ReportQuery;
import io.scrutineer.publication.published.StandingReports;
import io.scrutineer.publication.ready.Ready;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportSection;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The addresses of the public pages. */
@Path("/")
@Blocking
class SiteResource {

    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final PublishedReports reports;
    private final PublishedAdditions additions;
    private final Improvements improvements;
    private final StandingReports standing;
    private final PublicAddresses addresses;

    SiteResource(
            PublishedReports reports,
            PublishedAdditions additions,
            Improvements improvements,
            StandingReports standing,
            PublicAddresses addresses) {
        this.reports = reports;
        this.additions = additions;
        this.improvements = improvements;
        this.standing = standing;
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
    @Ready
    @Path("reports/{reference}")
    @Operation(hidden = true)
    public Response report(@PathParam("reference") String reference, @BeanParam Reader reader) {
        PublishedReport newest = standing.at(reference);
        ReportContent content = newest.content();
        Optional<PublicReply> reply = additions.reply(newest.inspectionId());
        Related related = Related.of(newest, content, reports, reply.orElse(null), improvements.of(newest));
        return page(newest, content, related, reader, Reader.ASK_AGAIN);
    }

    /** The page never changes: it says where the newest version is, and not whether there is another one. */
    @GET
    @PermitAll
    @Ready
    @Path("reports/{reference}/versions/{version}")
    @Operation(hidden = true)
    public Response version(
            @PathParam("reference") String reference, @PathParam("version") int version, @BeanParam Reader reader) {
        PublishedReport report = standing.at(reference, version);
        ReportContent content = report.content();
        return page(report, content, Related.forGood(report, content), reader, Reader.FOR_GOOD);
    }

    @GET
    @PermitAll
    @Ready
    @Path("reports/{reference}/young-people")
    @Operation(hidden = true)
    public Response youngPeople(@PathParam("reference") String reference, @BeanParam Reader reader) {
        PublishedReport report = standing.at(reference);
        ReportContent content = report.content();
        return page(YoungPeoplePage.of(report, content, youngPeople(content)), reader, Reader.ASK_AGAIN);
    }

    @GET
    @PermitAll
    @Ready
    @Path("reports/{reference}/versions/{version}/young-people")
    @Operation(hidden = true)
    public Response youngPeople(
            @PathParam("reference") String reference, @PathParam("version") int version, @BeanParam Reader reader) {
        PublishedReport report = standing.at(reference, version);
        ReportContent content = report.content();
        return page(YoungPeoplePage.forGood(report, content, youngPeople(content)), reader, Reader.FOR_GOOD);
    }

    private static Response page(YoungPeoplePage page, Reader reader, String caching) {
        return reader.answer(HTML, Pages.youngpeople(page).render(), caching);
    }

    private static ReportSection youngPeople(ReportContent content) {
        return Optional.ofNullable(content.youngPeople()).orElseThrow(NotFound::new);
    }

    private Response page(
            PublishedReport report, ReportContent content, Related related, Reader reader, String caching) {
        ReportPage page = ReportPage.of(report, content, related, addresses);
        return reader.answer(HTML, Pages.report(page).render(), caching);
    }

    @GET
    @PermitAll
    @Path("s/{code}")
    @Operation(hidden = true)
    public Response shortLink(@PathParam("code") String code) {
        PublishedReport report = standing.behind(code);
        return redirect(Response.Status.MOVED_PERMANENTLY, report.path());
    }

    private static Response redirect(Response.Status status, String path) {
        return Response.status(status).header(HttpHeaders.LOCATION, path).build();
    }
}
