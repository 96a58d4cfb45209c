package io.scrutineer.publication.ready;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was made before.
 *
 * @param headers those that belong to the representation
 * @param mediaType that of its body, without parameters
 * @param unchanged the end of the head of an answer to somebody who has the body; it is outside of the heap, as the next is
 * @param whole the end of the head and the body
 * @param head how many bytes of that are the head
 */
record ReadyAnswer(Map<String, String> headers, String mediaType, ByteBuffer unchanged, ByteBuffer whole, int head) {

    static ReadyAnswer of(Map<String, String> headers, ByteBuffer unchanged, ByteBuffer whole, int head) {
        String mediaType = headers.getOrDefault(HttpHeaders.CONTENT_TYPE, "").split(";", 2)[0];
        return new ReadyAnswer(headers, mediaType, unchanged, whole, head);
    }

    ByteBuffer body() {
        return whole.slice(head, whole.limit() - head);
    }

    /** As sent by browsers and programs; whoever asks for something else is answered by the endpoint. */
    boolean isTakenBy(@Nullable String accept) {
        return accept == null || accept.contains("*/*") || accept.contains(mediaType);
    }

    /** Whether its tag is among those of an {@code If-None-Match}. */
    boolean isAmong(@Nullable String tags) {
        String tag = headers.get(HttpHeaders.ETAG);
        return tags != null
                && tag != null
                && (tags.equals(tag)
                        || Arrays.stream(tags.split(","))
                                .map(String::strip)
                                .anyMatch(one -> one.equals("*") || one.equals(tag)));
    }
}
