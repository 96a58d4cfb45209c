package io.scrutineer.publication.feed;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.http.Preconditions;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.Reader;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
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
    public Response atom(@Nullable @QueryParam("areaCode") String areaCode, @Context Request request) {
        return answer("/feed.atom", ATOM, areaCode, request, feed -> FeedTemplates.atom(feed)
                .render()
                .getBytes(StandardCharsets.UTF_8));
    }

    @GET
    @PermitAll
    @Path("feed.json")
    @Operation(hidden = true)
    public Response json(@Nullable @QueryParam("areaCode") String areaCode, @Context Request request) {
        return answer("/feed.json", JSON_FEED, areaCode, request, EventJson::write);
    }

    private Response answer(
            String path,
            String mediaType,
            @Nullable String areaCode,
            Request request,
            Function<Feed, byte[]> representation) {
        ChangeFilter area = new ChangeFilter(areaCode, null);
        byte[] body = representation.apply(
                Feed.of(changes.newestOfReports(area.areaCode(), Feed.SIZE), address(path, areaCode), addresses));
        EntityTag tag = new EntityTag(EventJson.sha256(body));
        return Preconditions.unchanged(request, tag)
                .orElseGet(() -> Response.ok(body, mediaType).tag(tag))
                .header(HttpHeaders.CACHE_CONTROL, Reader.ASK_AGAIN)
                .build();
    }

    private String address(String path, @Nullable String areaCode) {
        UriBuilder address = UriBuilder.fromUri(addresses.of(path));
        return (areaCode == null ? address : address.queryParam("areaCode", areaCode))
                .build()
                .toString();
    }
}
