package io.scrutineer.messaging;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Kafka record to be sent, not before the given time if there is one. */
record OutgoingMessage(
        String topic,
        String key,
        Map<String, String> headers,
        byte[] payload,
        @Nullable Instant notBefore) {}
