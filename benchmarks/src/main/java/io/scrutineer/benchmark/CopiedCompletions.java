package io.scrutineer.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * Completed inspections as Kafka hears of them: copies of what the inspection-service said of some that it completed, each with
 * an id of its own. So thousands are there in a second, and none who were paused meanwhile lose their place in their group.
 */
final class CopiedCompletions implements AutoCloseable {

    private static final String TOPIC = "inspection.fieldwork-completed.v1";
    private static final int PARTITIONS = 6;
    private static final Duration POLL = Duration.ofMillis(500);

    private final List<ConsumerRecord<String, byte[]>> originals;
    private final KafkaProducer<String, byte[]> producer;

    private CopiedCompletions(List<ConsumerRecord<String, byte[]>> originals, KafkaProducer<String, byte[]> producer) {
        this.originals = originals;
        this.producer = producer;
    }

    /** Of so many inspections, the first that are completed on this system. */
    static CopiedCompletions ofFirst(int inspections, Subject subject) {
        new CompletedInspections(subject).complete(inspections);
        List<ConsumerRecord<String, byte[]>> originals = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = BareKafka.consumer(subject.platform())) {
            consumer.assign(IntStream.range(0, PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                    .toList());
            while (originals.size() < inspections) {
                consumer.poll(POLL).forEach(originals::add);
            }
        }
        return new CopiedCompletions(originals, BareKafka.producer(subject.platform()));
    }

    /** Returns when Kafka has them. */
    void send(int inspections) {
        List<Future<RecordMetadata>> sent = IntStream.range(0, inspections)
                .mapToObj(number -> producer.send(copy(originals.get(number % originals.size()))))
                .toList();
        try {
            for (Future<RecordMetadata> acknowledgement : sent) {
                acknowledgement.get();
            }
        } catch (ExecutionException e) {
            throw new BenchmarkFailed("Kafka did not take a copy: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("Interrupted", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    /** The snapshot does not name its inspection, so that its hash stays what it is. */
    private static ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> original) {
        String id = Ids.next().toString();
        ProducerRecord<String, byte[]> copy =
                new ProducerRecord<>(TOPIC, id, withId(id, original.key(), original.value()));
        for (Header header : original.headers()) {
            byte[] value =
                    switch (header.key()) {
                        case "ce_id" -> bytes(UUID.randomUUID().toString());
                        case "ce_subject" -> bytes(id);
                        default -> header.value();
                    };
            copy.headers().add(header.key(), value);
        }
        return copy;
    }

    private static byte[] withId(String id, String originalId, byte[] event) {
        byte[] copy = event.clone();
        int at = new String(event, StandardCharsets.ISO_8859_1).indexOf(originalId);
        System.arraycopy(bytes(id), 0, copy, at, id.length());
        return copy;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
