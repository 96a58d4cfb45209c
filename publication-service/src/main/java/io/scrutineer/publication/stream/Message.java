package io.scrutineer.publication.stream;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What a channel says at a position.
 *
 * @param content what listeners choose by; null where it is for all of them
 * @param event the server-sent event, as bytes that all of them share
 */
public record Message<T>(long position, @Nullable T content, Buffer event) {

    /** A message with its id, so that whoever heard it can go on after it; the data are one line. */
    public static <T> Message<T> withId(long position, String name, T content, byte[] data) {
        Buffer event = Buffer.buffer("id: " + position + "\nevent: " + name + "\ndata: ")
                .appendBytes(data)
                .appendString("\n\n");
        return new Message<>(position, content, event);
    }

    /** A message that says how things stand now, so that nobody has to go on after it. */
    public static <T> Message<T> of(long position, String name, T content, byte[] data) {
        Buffer event =
                Buffer.buffer("event: " + name + "\ndata: ").appendBytes(data).appendString("\n\n");
        return new Message<>(position, content, event);
    }

    /** What is no event, and shows that the connection is alive. */
    static <T> Message<T> heartbeat(long position, String fields) {
        return new Message<>(position, null, Buffer.buffer(fields + "\n\n"));
    }
}
