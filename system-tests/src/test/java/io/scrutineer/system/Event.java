package io.scrutineer.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A CloudEvent as it was delivered on a topic; equal ones are deliveries of the same event. */
record Event(String topic, int partition, String source, String id, Instant time, String inspection, JsonNode data) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HASHES = List.of("snapshotSha256", "resultSha256", "contentSha256");

    static Event of(ConsumerRecord<String, byte[]> delivered) {
        return new Event(
                delivered.topic(),
                delivered.partition(),
                header(delivered, "ce_source"),
                header(delivered, "ce_id"),
                Instant.parse(header(delivered, "ce_time")),
                delivered.key(),
                json(delivered.value()));
    }

    /** What it is about, and the hashes of what it says. */
    String fingerprint() {
        return topic
                + HASHES.stream()
                        .map(hash -> data.path(hash).asText(""))
                        .filter(hash -> !hash.isEmpty())
                        .reduce("", (hashes, hash) -> hashes + " " + hash);
    }

    private static String header(ConsumerRecord<String, byte[]> delivered, String name) {
        return new String(delivered.headers().lastHeader(name).value(), UTF_8);
    }

    private static JsonNode json(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
