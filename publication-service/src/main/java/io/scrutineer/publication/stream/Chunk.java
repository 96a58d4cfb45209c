package io.scrutineer.publication.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;

/**
 * A message that many are told in one go.
 *
 * @param framed its event as a chunk of HTTP/1.1 (RFC 9112, 7.1), outside of the heap, from where the system takes it
 */
record Chunk<T>(Message<T> message, ByteBuffer framed) {

    private static final String END_OF_LINE = "\r\n";

    static <T> Chunk<T> of(Message<T> message) {
        Buffer event = message.event();
        byte[] chunk = Buffer.buffer(Integer.toHexString(event.length()) + END_OF_LINE)
                .appendBuffer(event)
                .appendString(END_OF_LINE, US_ASCII.name())
                .getBytes();
        return new Chunk<>(
                message, ByteBuffer.allocateDirect(chunk.length).put(chunk).flip());
    }
}
