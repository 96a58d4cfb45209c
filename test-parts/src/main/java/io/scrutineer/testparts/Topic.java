package io.scrutineer.testparts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A Kafka topic as somebody outside the services writes and reads it. */
public record Topic(String bootstrapServers, String name) {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** Headers that make a record a CloudEvent of a type, with an id of its own. */
    public static Map<String, String> cloudEvent(String type) {
        return new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_source", "/test",
                "ce_type", type,
                "content-type", "application/json"));
    }

    /** The headers of a record as text. */
    public static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }

    public void send(String key, Map<String, String> headers, byte[] value) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(name, key, value);
            headers.forEach((header, content) -> record.headers().add(header, content.getBytes(UTF_8)));
            producer.send(record);
        }
    }

    /** The first record with the key, now or soon. */
    public ConsumerRecord<String, byte[]> awaitRecord(String key) {
        return awaitRecords(record -> key.equals(record.key()), 1).get(0);
    }

    /** As many records as asked for, in the order of each partition, now or soon. */
    public List<ConsumerRecord<String, byte[]>> awaitRecords(
            Predicate<ConsumerRecord<String, byte[]>> wanted, int count) {
        try (KafkaConsumer<String, byte[]> consumer = consumerFromTheStart()) {
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            await().atMost(SOON).pollInterval(Duration.ofMillis(10)).until(() -> {
                found.addAll(poll(consumer, wanted));
                return found.size() >= count;
            });
            return found;
        }
    }

    /** All records with the key that stand there now, in their order. */
    public List<ConsumerRecord<String, byte[]>> records(String key) {
        try (KafkaConsumer<String, byte[]> consumer = consumerFromTheStart()) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            await().atMost(SOON).pollInterval(Duration.ofMillis(10)).until(() -> {
                found.addAll(poll(consumer, record -> key.equals(record.key())));
                return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            });
            return found;
        }
    }

    private static List<ConsumerRecord<String, byte[]>> poll(
            KafkaConsumer<String, byte[]> consumer, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        consumer.poll(Duration.ofMillis(200)).forEach(record -> {
            if (wanted.test(record)) {
                found.add(record);
            }
        });
        return found;
    }

    private KafkaConsumer<String, byte[]> consumerFromTheStart() {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList());
        return consumer;
    }
}
