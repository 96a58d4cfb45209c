package io.scrutineer.publication.site;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.Reader;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The catalogue of open data: a page, and the same for machines. */
@Path("/")
@Blocking
class DataResource {

    private static final String LINKED_DATA = "application/ld+json";

    private final byte[] catalogue;

    DataResource(PublicAddresses addresses) {
        this.catalogue = EventJson.write(Catalogue.of(addresses));
    }

    @GET
    @PermitAll
    @Path("data")
    @Produces(SiteResource.HTML)
    @Operation(hidden = true)
    public Response page(@BeanParam Reader reader) {
        String data = StructuredData.escaped(new String(catalogue, StandardCharsets.UTF_8));
        return reader.answer(SiteResource.HTML, Pages.data(new DataPage(data)).render(), Reader.ASK_AGAIN);
    }

    @GET
    @PermitAll
    @Path("data.jsonld")
    @Produces(LINKED_DATA)
    @Operation(hidden = true)
    public Response catalogue(@BeanParam Reader reader) {
        return reader.answer(LINKED_DATA, catalogue, Reader.ASK_AGAIN);
    }
}
