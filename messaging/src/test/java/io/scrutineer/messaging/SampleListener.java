package io.scrutineer.messaging;

import io.agroal.api.AgroalDataSource;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class SampleListener implements BatchHandler<SampleHappened, SampleListener.Note> {

    /** What it takes of an event. */
    record Note(UUID inspectionId, String text) {}

    private final Queue<Note> handled = new ConcurrentLinkedQueue<>();

    private final EventConsumer consumer;
    private final AgroalDataSource dataSource;

    SampleListener(EventConsumer consumer, AgroalDataSource dataSource) {
        this.consumer = consumer;
        this.dataSource = dataSource;
    }

    @Incoming("events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        consumer.consume(records);
    }

    /** Those whose handling began; the same ones again where a batch was repeated. */
    List<Note> handled() {
        return List.copyOf(handled);
    }

    @Override
    public Class<SampleHappened> eventType() {
        return SampleHappened.class;
    }

    @Override
    public Note take(Received<SampleHappened> received) {
        String note = received.event().note();
        if (note.equals(SampleHappened.EMPTY)) {
            throw new UnprocessableEvent("there is nothing to take");
        }
        return new Note(received.event().inspectionId(), note);
    }

    @Override
    public void handle(List<Note> notes) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into effect (inspection_id, note) values (?, ?)")) {
            for (Note note : notes) {
                handled.add(note);
                insert.setObject(1, note.inspectionId());
                insert.setString(2, note.text());
                insert.executeUpdate();
                fail(note.text());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fail(String note) {
        switch (note) {
            case SampleHappened.POISON -> throw new IllegalStateException("always fails");
            case SampleHappened.HOPELESS -> throw new UnprocessableEvent("this can never work");
            default -> {}
        }
    }
}
