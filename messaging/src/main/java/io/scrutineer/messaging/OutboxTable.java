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

    private static final String DUE = """
            select id, topic, message_key, headers, payload from (
                select *, sum(octet_length(payload)) over (order by id) - octet_length(payload) as before
                from (select * from outbox where not_before is null or not_before <= now() order by id limit 1000) oldest
            ) due
            where before < ? order by id""";

    private static final String REMOVE = "delete from outbox where id = any (?)";

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

    /**
     * The oldest messages up to a number of bytes, at least one. They stay where they are: to take them out before Kafka has
     * them would hold up whoever waits for all older transactions to end, for as long as Kafka takes.
     */
    List<DueMessage> due(Connection connection, int bytes) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setInt(1, bytes);
            List<DueMessage> due = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    due.add(new DueMessage(rows.getLong(1), read(rows)));
                }
            }
            return due;
        }
    }

    void remove(Connection connection, List<DueMessage> sent) throws SQLException {
        if (sent.isEmpty()) {
            return;
        }
        try (PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            Object[] ids = sent.stream().map(DueMessage::id).toArray();
            remove.setArray(1, connection.createArrayOf("bigint", ids));
            remove.executeUpdate();
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
                row.getString(2), row.getString(3), fromJson(row.getString(4)), row.getBytes(5), null);
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

    /** A message that Kafka does not have yet, as far as is known. */
    record DueMessage(long id, OutgoingMessage message) {}

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
