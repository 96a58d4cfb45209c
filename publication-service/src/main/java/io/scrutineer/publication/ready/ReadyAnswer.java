package io.scrutineer.publication.ready;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was made before.
 *
 * @param headers those that belong to the representation
 * @param mediaType that of its body, without parameters
 * @param body where its bytes are, outside of the heap
 */
record ReadyAnswer(Map<String, String> headers, String mediaType, ByteBuffer body) {

    static ReadyAnswer of(Map<String, String> headers, ByteBuffer body) {
        String mediaType = headers.getOrDefault(HttpHeaders.CONTENT_TYPE, "").split(";", 2)[0];
        return new ReadyAnswer(Map.copyOf(headers), mediaType, body);
    }

    @Nullable String entityTag() {
        return headers.get(HttpHeaders.ETAG);
    }

    /** The bytes as they are, without a copy of them. */
    Buffer buffer() {
        return Buffer.buffer(Unpooled.wrappedBuffer(body.duplicate()));
    }
}
