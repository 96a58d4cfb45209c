package io.scrutineer.publication.feed;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.Reader;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The feeds for people, of all reports or of an area's. */
@Path("/")
@Blocking
class FeedResource {

    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final String JSON_FEED = "application/feed+json;charset=UTF-8";

    private final Changes changes;
    private final PublicAddresses addresses;

    FeedResource(Changes changes, PublicAddresses addresses) {
        this.changes = changes;
        this.addresses = addresses;
    }

    @GET
    @PermitAll
    @Path("feed.atom")
    @Operation(hidden = true)
    public Response atom(@Nullable @QueryParam("areaCode") String areaCode, @BeanParam Reader reader) {
        Feed feed = feed("/feed.atom", areaCode);
        return reader.answer(ATOM, FeedTemplates.atom(feed).render(), Reader.ASK_AGAIN);
    }

    @GET
    @PermitAll
    @Path("feed.json")
    @Operation(hidden = true)
    public Response json(@Nullable @QueryParam("areaCode") String areaCode, @BeanParam Reader reader) {
        Feed feed = feed("/feed.json", areaCode);
        return reader.answer(JSON_FEED, EventJson.write(feed), Reader.ASK_AGAIN);
    }

    private Feed feed(String path, @Nullable String areaCode) {
        ChangeFilter area = new ChangeFilter(areaCode, null);
        return Feed.of(changes.newestOfReports(area.areaCode(), Feed.SIZE), address(path, areaCode), addresses);
    }

    private String address(String path, @Nullable String areaCode) {
        UriBuilder address = UriBuilder.fromUri(addresses.of(path));
        return (areaCode == null ? address : address.queryParam("areaCode", areaCode))
                .build()
                .toString();
    }
}
