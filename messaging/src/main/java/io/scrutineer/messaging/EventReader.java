package io.scrutineer.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.InspectionEvent;
import io.scrutineer.messaging.ReceivedRecord.Known;
import io.scrutineer.messaging.ReceivedRecord.Malformed;
import io.scrutineer.messaging.ReceivedRecord.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads Kafka records as the events that this service has handlers for, and has these take what they need of them. */
@ApplicationScoped
class EventReader {

    private final Map<String, BatchHandler<?, ?>> handlers = new HashMap<>();

    EventReader(Instance<BatchHandler<?, ?>> all) {
        all.forEach(
                handler -> handlers.put(CloudEvents.typeOf(handler.eventType()).value(), handler));
    }

    ReceivedRecord read(ConsumerRecord<String, byte[]> raw) {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(raw).toEvent();
            BatchHandler<?, ?> handler = handlers.get(event.getType());
            return handler == null ? new Unknown(raw, event.getType()) : known(raw, event, handler);
        } catch (CloudEventRWException e) {
            return new Malformed(raw, "Not a CloudEvent 1.0: " + e.getMessage());
        }
    }

    private static <E extends InspectionEvent> ReceivedRecord known(
            ConsumerRecord<String, byte[]> raw, CloudEvent event, BatchHandler<E, ?> handler) {
        CloudEventData data = event.getData();
        if (data == null) {
            return new Malformed(raw, "No data");
        }
        try {
            byte[] json = data.toBytes();
            E read = EventJson.read(json, handler.eventType());
            Object taken = handler.take(new Received<>(read, json));
            return new Known(
                    raw, event.getType(), event.getSource().toString(), event.getId(), read.inspectionId(), taken);
        } catch (UnprocessableEvent e) {
            return new Malformed(raw, e.reason());
        } catch (JsonMappingException e) {
            return new Malformed(raw, "Not a " + event.getType() + ": missing or wrong at " + path(e));
        } catch (IOException e) {
            return new Malformed(raw, "Not JSON" + position(e));
        }
    }

    /** The path alone: a message could repeat what stands in the data. */
    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "/" + step.getFieldName())
                .collect(Collectors.joining("", "#", ""));
    }

    private static String position(IOException e) {
        return e instanceof JsonProcessingException json && json.getLocation() != null
                ? ", from line %d, column %d on"
                        .formatted(
                                json.getLocation().getLineNr(),
                                json.getLocation().getColumnNr())
                : "";
    }
}
