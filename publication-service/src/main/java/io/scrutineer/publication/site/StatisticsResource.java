package io.scrutineer.publication.site;

import io.quarkus.qute.TemplateInstance;
import io.scrutineer.publication.published.Reader;
import io.scrutineer.publication.ready.Ready;
import io.scrutineer.publication.search.IndicatorKey;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The addresses of pages about many reports at once. */
@Path("/")
@Blocking
@Produces(SiteResource.HTML)
class StatisticsResource {

    private final StatisticsPages pages;

    StatisticsResource(StatisticsPages pages) {
        this.pages = pages;
    }

    @GET
    @PermitAll
    @Ready
    @Operation(hidden = true)
    public Response home(@BeanParam Reader reader) {
        return page(Pages.home(pages.home()), reader);
    }

    @GET
    @PermitAll
    @Path("areas")
    @Ready
    @Operation(hidden = true)
    public Response areas(@BeanParam Reader reader) {
        return page(Pages.areas(pages.areas()), reader);
    }

    @GET
    @PermitAll
    @Path("areas/{code}")
    @Ready
    @Operation(hidden = true)
    public Response area(@PathParam("code") String code, @BeanParam Reader reader) {
        return page(Pages.area(pages.area(code)), reader);
    }

    @GET
    @PermitAll
    @Path("indicators")
    @Ready
    @Operation(hidden = true)
    public Response indicators(@BeanParam Reader reader) {
        return page(Pages.indicators(pages.indicators()), reader);
    }

    @GET
    @PermitAll
    @Path("indicators/{framework}/{version}/{code}")
    @Ready
    @Operation(hidden = true)
    public Response indicator(
            @PathParam("framework") String framework,
            @PathParam("version") String version,
            @PathParam("code") String code,
            @BeanParam Reader reader) {
        return page(Pages.indicator(pages.indicator(new IndicatorKey(framework, version, code))), reader);
    }

    @GET
    @PermitAll
    @Path("compare")
    @Operation(hidden = true)
    public TemplateInstance compare(@QueryParam("area") List<String> areas) {
        return Pages.compare(pages.compare(areas));
    }

    private static Response page(TemplateInstance page, Reader reader) {
        return reader.answer(SiteResource.HTML, page.render(), Reader.ASK_AGAIN);
    }
}
