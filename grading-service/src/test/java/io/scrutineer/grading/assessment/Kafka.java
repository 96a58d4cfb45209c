package io.scrutineer.grading.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EventType;
import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.contracts.GradesProposed;
import io.scrutineer.contracts.GradesReopened;
import io.scrutineer.contracts.InspectionEvent;
import io.scrutineer.testparts.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The other services, as far as this one hears of them and they of it. */
@ApplicationScoped
class Kafka {

    private final String servers;

    Kafka(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    void complete(FieldworkCompleted event) {
        send(event.inspectionId(), UUID.randomUUID().toString(), EventJson.write(event));
    }

    void amend(FieldworkAmended event) {
        topic("inspection.fieldwork-amended.v1")
                .send(
                        event.inspectionId().toString(),
                        Topic.cloudEvent("io.scrutineer.fieldwork-amended.v1"),
                        EventJson.write(event));
    }

    /** What the publication-service tells. */
    void publish(InspectionEvent event) {
        EventType type = Objects.requireNonNull(event.getClass().getAnnotation(EventType.class));
        topic(type.topic())
                .send(event.inspectionId().toString(), Topic.cloudEvent(type.value()), EventJson.write(event));
    }

    void send(UUID key, String eventId, byte[] json) {
        Map<String, String> headers = Topic.cloudEvent("io.scrutineer.fieldwork-completed.v1");
        headers.put("ce_id", eventId);
        topic("inspection.fieldwork-completed.v1").send(key.toString(), headers, json);
    }

    GradesProposed awaitProposed(UUID inspection) {
        return awaitAllProposed(Set.of(inspection), 1).get(0);
    }

    /** As many proposals for any of the inspections as asked for. */
    List<GradesProposed> awaitAllProposed(Set<UUID> inspections, int count) {
        return awaitAll("grading.grades-proposed.v1", inspections, count)
                .map(record -> read(record, GradesProposed.class))
                .toList();
    }

    GradesConfirmed awaitConfirmed(UUID inspection) {
        return awaitAllConfirmed(Set.of(inspection), 1).get(0);
    }

    /** As many confirmations for any of the inspections as asked for. */
    List<GradesConfirmed> awaitAllConfirmed(Set<UUID> inspections, int count) {
        return awaitAll("grading.grades-confirmed.v1", inspections, count)
                .map(record -> read(record, GradesConfirmed.class))
                .toList();
    }

    GradesReopened awaitReopened(UUID inspection) {
        return awaitAll("grading.grades-reopened.v1", Set.of(inspection), 1)
                .map(record -> read(record, GradesReopened.class))
                .toList()
                .get(0);
    }

    String awaitDeadLetter(UUID key) {
        return Topic.headers(topic("grading-service.dead-letter").awaitRecord(key.toString()))
                .getOrDefault("scrutineer-dead-letter-reason", "");
    }

    private Stream<ConsumerRecord<String, byte[]>> awaitAll(String name, Set<UUID> inspections, int count) {
        return topic(name).awaitRecords(record -> inspections.contains(UUID.fromString(record.key())), count).stream();
    }

    private Topic topic(String name) {
        return new Topic(servers, name);
    }

    private static <T> T read(ConsumerRecord<String, byte[]> record, Class<T> type) {
        try {
            return EventJson.read(record.value(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(new String(record.value(), UTF_8), e);
        }
    }
}
