package io.scrutineer.publication.stream;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** Begins answers that are streams of server-sent events. */
public final class EventStream {

    public static final String MEDIA_TYPE = "text/event-stream";

    private static final String COME_AGAIN = "retry: 2000\n";

    private EventStream() {}

    /** What the head says, the same to all. Compressed, events would wait for each other, and have other bytes for each. */
    static void begin(HttpServerResponse response) {
        response.putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store, no-transform")
                .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
                .putHeader("X-Accel-Buffering", "no")
                .setChunked(true);
    }

    /** How the body begins: with fields for all, and those of this one, each with its line feed. */
    static String opening(String firstFields) {
        return COME_AGAIN + firstFields + "\n";
    }
}
