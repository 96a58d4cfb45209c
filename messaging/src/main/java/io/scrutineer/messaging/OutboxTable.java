package io.scrutineer.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table {@code outbox}: written in the transactions of the service, emptied by the relay. */
@ApplicationScoped
class OutboxTable {

    private static final String INSERT = """
            insert into outbox (topic, message_key, headers, payload, not_before) values (?, ?, ?, ?, ?)""";

    /** Takes the oldest messages up to a number of bytes, at least one. */
    private static final String TAKE = """
            with due as (
                select id, sum(octet_length(payload)) over (order by id) - octet_length(payload) as before
                from (select id, payload from outbox where not_before is null or not_before <= now()
                      order by id limit 1000) oldest),
            taken as (
                delete from outbox using due where outbox.id = due.id and due.before < ? returning outbox.*)
            select topic, message_key, headers, payload from taken order by id""";

    private static final JsonMapper HEADERS = new JsonMapper();
    private static final TypeReference<Map<String, String>> HEADERS_TYPE = new TypeReference<>() {};

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final RelaySignal signal;

    OutboxTable(AgroalDataSource dataSource, TransactionSynchronizationRegistry transactions, RelaySignal signal) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.signal = signal;
    }

    void append(List<OutgoingMessage> messages) {
        if (messages.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutgoingMessage message : messages) {
                bind(insert, message);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new MessagingFailure("The outbox did not take the events", e);
        }
        transactions.registerInterposedSynchronization(new WakeAfterCommit(signal));
    }

    List<OutgoingMessage> take(Connection connection, int bytes) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setInt(1, bytes);
            List<OutgoingMessage> taken = new ArrayList<>();
            try (ResultSet rows = take.executeQuery()) {
                while (rows.next()) {
                    taken.add(read(rows));
                }
            }
            return taken;
        }
    }

    private static void bind(PreparedStatement insert, OutgoingMessage message) throws SQLException {
        insert.setString(1, message.topic());
        insert.setString(2, message.key());
        insert.setString(3, toJson(message.headers()));
        insert.setBytes(4, message.payload());
        insert.setTimestamp(5, message.notBefore() == null ? null : Timestamp.from(message.notBefore()));
    }

    private static OutgoingMessage read(ResultSet row) throws SQLException {
        return new OutgoingMessage(
                row.getString(1), row.getString(2), fromJson(row.getString(3)), row.getBytes(4), null);
    }

    private static String toJson(Map<String, String> headers) {
        try {
            return HEADERS.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new MessagingFailure("Headers that are not JSON", e);
        }
    }

    private static Map<String, String> fromJson(String headers) {
        try {
            return HEADERS.readValue(headers, HEADERS_TYPE);
        } catch (JsonProcessingException e) {
            throw new MessagingFailure("The outbox holds headers that are not JSON", e);
        }
    }

    private record WakeAfterCommit(RelaySignal signal) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do: only a commit wakes the relay.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.wake();
            }
        }
    }
}
