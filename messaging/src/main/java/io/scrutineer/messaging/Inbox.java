package io.scrutineer.messaging;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.scrutineer.messaging.ReceivedRecord.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Remembers which events took effect here; an event is identified by its CloudEvents source and id. */
@ApplicationScoped
class Inbox {

    private static final String RECEIVE = """
            insert into inbox (source, event_id) select * from unnest(?, ?)
            on conflict do nothing returning source, event_id""";
    private static final String FORGET = "delete from inbox where received_at < now() - make_interval(secs => ?)";

    private final AgroalDataSource dataSource;
    private final MessagingConfig config;

    Inbox(AgroalDataSource dataSource, MessagingConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    /** Keeps of a batch what was never received before, once each, in the batch's order. */
    List<Known> receive(List<Known> batch) {
        if (batch.isEmpty()) {
            return batch;
        }
        Set<EventId> fresh = store(batch);
        List<Known> first = new ArrayList<>();
        for (Known event : batch) {
            if (fresh.remove(EventId.of(event))) {
                first.add(event);
            }
        }
        return first;
    }

    @Scheduled(every = "{inbox.tidied-every:1h}", delayed = "1m")
    @Transactional
    void forgetOld() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setDouble(1, config.inboxRetention().toSeconds());
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new MessagingFailure("The inbox could not be tidied", e);
        }
    }

    private Set<EventId> store(List<Known> batch) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement receive = connection.prepareStatement(RECEIVE)) {
            receive.setArray(1, connection.createArrayOf("text", column(batch, Known::source)));
            receive.setArray(2, connection.createArrayOf("text", column(batch, Known::id)));
            Set<EventId> fresh = new HashSet<>();
            try (ResultSet rows = receive.executeQuery()) {
                while (rows.next()) {
                    fresh.add(new EventId(rows.getString(1), rows.getString(2)));
                }
            }
            return fresh;
        } catch (SQLException e) {
            throw new MessagingFailure("The inbox did not answer", e);
        }
    }

    private static Object[] column(List<Known> batch, Function<Known, String> value) {
        return batch.stream().map(value).toArray();
    }

    private record EventId(String source, String id) {

        static EventId of(Known event) {
            return new EventId(event.source(), event.id());
        }
    }
}
