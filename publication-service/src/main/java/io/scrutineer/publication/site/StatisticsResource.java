package io.scrutineer.publication.site;

import io.quarkus.qute.TemplateInstance;
import io.scrutineer.publication.search.IndicatorKey;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
    @Operation(hidden = true)
    public TemplateInstance home() {
        return Pages.home(pages.home());
    }

    @GET
    @PermitAll
    @Path("areas")
    @Operation(hidden = true)
    public TemplateInstance areas() {
        return Pages.areas(pages.areas());
    }

    @GET
    @PermitAll
    @Path("areas/{code}")
    @Operation(hidden = true)
    public TemplateInstance area(@PathParam("code") String code) {
        return Pages.area(pages.area(code));
    }

    @GET
    @PermitAll
    @Path("indicators")
    @Operation(hidden = true)
    public TemplateInstance indicators() {
        return Pages.indicators(pages.indicators());
    }

    @GET
    @PermitAll
    @Path("indicators/{framework}/{version}/{code}")
    @Operation(hidden = true)
    public TemplateInstance indicator(
            @PathParam("framework") String framework,
            @PathParam("version") String version,
            @PathParam("code") String code) {
        return Pages.indicator(pages.indicator(new IndicatorKey(framework, version, code)));
    }

    @GET
    @PermitAll
    @Path("compare")
    @Operation(hidden = true)
    public TemplateInstance compare(@QueryParam("area") List<String> areas) {
        return Pages.compare(pages.compare(areas));
    }
}
