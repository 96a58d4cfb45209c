package io.scrutineer.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** What one hop of an event costs at least: produced durably, consumed, and a row of its size committed. */
final class BareHop implements AutoCloseable {

    private static final String TOPIC = "ceiling.hop";

    private final byte[] payload;
    private final KafkaProducer<String, byte[]> producer;
    private final Thread consuming;
    private final BlockingQueue<byte[]> arrived = new LinkedBlockingQueue<>();
    private final Connection connection;
    private final PreparedStatement insert;
    private volatile boolean open = true;

    private BareHop(Subject subject, byte[] payload) throws SQLException {
        this.payload = payload;
        BareKafka.createTopic(subject.platform(), TOPIC, 1);
        producer = BareKafka.producer(subject.platform());
        connection = subject.connect("publication");
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("create table ceiling_hop (content bytea not null)");
            connection.commit();
        }
        insert = connection.prepareStatement("insert into ceiling_hop values (?)");
        consuming = new Thread(() -> consume(subject), "bare-hop");
        consuming.start();
    }

    static BareHop open(Subject subject, int findings) {
        try {
            return new BareHop(subject, Requests.inspection(SampleInspection.of(12, findings)));
        } catch (SQLException e) {
            throw new BenchmarkFailed("The bare hop has no table: " + e.getMessage(), e);
        }
    }

    double milliseconds() {
        long began = System.nanoTime();
        producer.send(new ProducerRecord<>(TOPIC, payload));
        try {
            byte[] content = arrived.poll(30, TimeUnit.SECONDS);
            insert.setBytes(1, content);
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new BenchmarkFailed("The bare hop could not be stored: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("Interrupted", e);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    @Override
    public void close() {
        open = false;
        producer.close();
        try {
            consuming.join();
            connection.close();
        } catch (SQLException e) {
            throw new BenchmarkFailed("The bare hop could not be closed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void consume(Subject subject) {
        try (KafkaConsumer<String, byte[]> consumer = BareKafka.consumer(subject.platform())) {
            consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
            while (open) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> arrived.add(record.value()));
            }
        }
    }
}
