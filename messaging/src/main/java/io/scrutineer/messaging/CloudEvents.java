package io.scrutineer.messaging;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EventType;
import io.scrutineer.contracts.InspectionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** Writes events as CloudEvents 1.0 in Kafka's binary mode, keyed by the inspection's id. */
@ApplicationScoped
class CloudEvents {

    private final URI source;

    CloudEvents(MessagingConfig config) {
        this.source = URI.create("/" + config.service());
    }

    OutgoingMessage write(InspectionEvent event) {
        EventType type = typeOf(event.getClass());
        String key = event.inspectionId().toString();
        CloudEvent cloudEvent = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(source)
                .withType(type.value())
                .withSubject(key)
                .withTime(OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS))
                .withDataContentType("application/json")
                .withData(EventJson.write(event))
                .build();
        ProducerRecord<String, byte[]> message =
                KafkaMessageFactory.<String>createWriter(type.topic(), key).writeBinary(cloudEvent);
        return new OutgoingMessage(type.topic(), key, headers(message.headers()), message.value(), null);
    }

    static EventType typeOf(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " has no @EventType");
        }
        return type;
    }

    static Map<String, String> headers(Iterable<Header> headers) {
        Map<String, String> copy = new LinkedHashMap<>();
        for (Header header : headers) {
            if (header.value() != null) {
                copy.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return copy;
    }
}
