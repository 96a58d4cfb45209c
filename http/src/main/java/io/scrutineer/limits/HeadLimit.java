package io.scrutineer.limits;

import io.scrutineer.http.HttpStatus;
import io.scrutineer.http.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses a request with a long address or long headers, and keeps its connection.
 *
 * <p>Vert.x has limits of its own, and closes the connection without {@code Connection: close}: a client with a pool
 * then loses the next request that it sends there. Those limits are so high that only nonsense meets them.
 */
@Provider
@PreMatching
class HeadLimit implements ContainerRequestFilter {

    private static final int ADDRESS = 4_096;
    private static final int HEADERS = 16_384;

    private final HttpServerRequest request;

    /** The request is a proxy for the one that runs. */
    HeadLimit(HttpServerRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.uri().length() > ADDRESS) {
            context.abortWith(Problem.response(
                    HttpStatus.URI_TOO_LONG,
                    "uri-too-long",
                    "The address is longer than the %d characters that this service takes.".formatted(ADDRESS)));
        } else if (headers(request) > HEADERS) {
            context.abortWith(Problem.response(
                    Status.REQUEST_HEADER_FIELDS_TOO_LARGE,
                    "request-header-fields-too-large",
                    "The headers are longer than the %d characters that this service takes.".formatted(HEADERS)));
        }
    }

    /** Whether a request is refused for what it says before its body. */
    static boolean isOver(HttpServerRequest request) {
        return request.uri().length() > ADDRESS || headers(request) > HEADERS;
    }

    private static int headers(HttpServerRequest request) {
        int length = 0;
        for (var header : request.headers()) {
            length += header.getKey().length() + header.getValue().length();
        }
        return length;
    }
}
