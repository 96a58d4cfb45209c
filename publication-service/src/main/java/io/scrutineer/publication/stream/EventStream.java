package io.scrutineer.publication.stream;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** Begins answers that are streams of server-sent events. */
public final class EventStream {

    public static final String MEDIA_TYPE = "text/event-stream";

    private static final String COME_AGAIN = "retry: 2000\n";

    private EventStream() {}

    /** The answer as far as it is the same for all, and the first fields of this one, each with its line feed. */
    public static HttpServerResponse begin(HttpServerResponse response, String firstFields) {
        response.putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store, no-transform")
                .putHeader("X-Accel-Buffering", "no")
                .setChunked(true);
        response.write(COME_AGAIN + firstFields + "\n");
        return response;
    }
}
