package io.scrutineer.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** The ceiling of a backlog in Kafka: its events, produced durably and consumed at the same time. */
final class SentEvents {

    private static final List<String> TOPICS =
            List.of("inspection.fieldwork-completed.v1", "grading.grades-proposed.v1");
    private static final int PARTITIONS = 6;
    private static final Duration POLL = Duration.ofMillis(500);

    private final Subject subject;
    private final int inspections;
    private final List<ConsumerRecord<String, byte[]>> events = new ArrayList<>();

    /** Reads the latest events of as many inspections. */
    SentEvents(Subject subject, int inspections) {
        this.subject = subject;
        this.inspections = inspections;
        try (KafkaConsumer<String, byte[]> consumer = BareKafka.consumer(subject.platform())) {
            TOPICS.forEach(topic -> readLatest(consumer, topic));
        }
    }

    Round round() {
        String topic = "ceiling.backlog-" + Ids.next();
        BareKafka.createTopic(subject.platform(), topic, PARTITIONS);
        return () -> inspections
                * Load.rate(2, 2, () -> task -> {
                    if (task == 0) {
                        produce(topic);
                    } else {
                        consume(topic);
                    }
                })
                / 2;
    }

    private void produce(String topic) {
        try (KafkaProducer<String, byte[]> producer = BareKafka.producer(subject.platform())) {
            events.forEach(event ->
                    producer.send(new ProducerRecord<>(topic, null, event.key(), event.value(), event.headers())));
        }
    }

    private void consume(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = BareKafka.consumer(subject.platform())) {
            consumer.assign(partitions(topic));
            int consumed = 0;
            while (consumed < events.size()) {
                consumed += consumer.poll(POLL).count();
            }
        }
    }

    private void readLatest(KafkaConsumer<String, byte[]> consumer, String topic) {
        consumer.assign(partitions(topic));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(topic));
        ends.forEach((partition, end) -> consumer.seek(partition, Math.max(0, end - inspections / PARTITIONS)));
        long missing = ends.values().stream()
                .mapToLong(end -> Math.min(end, inspections / PARTITIONS))
                .sum();
        while (missing > 0) {
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            consumer.poll(POLL).forEach(found::add);
            events.addAll(found);
            missing -= found.size();
        }
    }

    private static List<TopicPartition> partitions(String topic) {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }
}
