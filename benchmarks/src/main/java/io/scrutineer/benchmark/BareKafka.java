package io.scrutineer.benchmark;

import io.scrutineer.local.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka's own client, set as the services set it. */
final class BareKafka {

    private BareKafka() {}

    static KafkaProducer<String, byte[]> producer(Platform platform) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        platform.bootstrapServers(),
                        "acks",
                        "all",
                        "compression.type",
                        "lz4",
                        "linger.ms",
                        0,
                        "batch.size",
                        256 * 1024),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** From the beginning of the partitions that it is given. */
    static KafkaConsumer<String, byte[]> consumer(Platform platform) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        platform.bootstrapServers(),
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "max.partition.fetch.bytes",
                        4 * 1024 * 1024,
                        "fetch.max.bytes",
                        8 * 1024 * 1024),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    static void createTopic(Platform platform, String topic, int partitions) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new BenchmarkFailed("Kafka did not create " + topic + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("Interrupted", e);
        }
    }
}
