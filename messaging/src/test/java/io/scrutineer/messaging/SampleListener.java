package io.scrutineer.messaging;

import io.agroal.api.AgroalDataSource;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class SampleListener implements EventHandler<SampleHappened> {

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

    @Override
    public Class<SampleHappened> eventType() {
        return SampleHappened.class;
    }

    @Override
    public void handle(List<Received<SampleHappened>> events) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into effect (inspection_id, note) values (?, ?)")) {
            for (SampleHappened event : Received.events(events)) {
                insert.setObject(1, event.inspectionId());
                insert.setString(2, event.note());
                insert.executeUpdate();
                fail(event.note());
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
