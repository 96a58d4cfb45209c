package io.scrutineer.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.scrutineer.testparts.Topic;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jpountz.lz4.LZ4Factory;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutboxAndInboxTest {

    private static final String TOPIC = "sample.happened.v1";
    private static final String DEAD_LETTERS = "sample-service.dead-letter";
    private static final Duration SOON = Duration.ofSeconds(60);

    /** It has read what is to be sent, and waits. */
    private static final String RELAY_AT_KAFKA = """
            select state from pg_stat_activity
            where query like '%from outbox%' and state_change < now() - interval '1 second'
            and pid in (select pid from pg_locks where locktype = 'advisory')""";

    /** Counts of PostgreSQL, which a session hands in within a second, all at once. */
    private static final String REMOVED = "select n_tup_del from pg_stat_user_tables where relname = 'outbox'";

    private static final String READ_THROUGH = "select seq_tup_read from pg_stat_user_tables where relname = 'outbox'";
    private static final int UNTIL_PLANS_ARE_KEPT = 20;

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    SampleListener listener;

    @Inject
    LockedSession sessions;

    @Inject
    MeterRegistry metrics;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final UUID inspection = UUID.randomUUID();

    @Test
    void outbox_refuses_to_run_outside_a_transaction() {
        assertThatThrownBy(() -> outbox.append(event("nowhere"))).isInstanceOf(TransactionalException.class);
    }

    /** What Kafka's client asks for too, for each batch. */
    @Test
    void events_are_packed_by_the_native_library() {
        assertThat(LZ4Factory.fastestInstance()).hasToString("LZ4Factory:JNI");
    }

    @Test
    void event_of_a_committed_transaction_has_its_effect_and_that_of_a_rolled_back_one_has_none() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(event("rolled back"));
                    throw new IllegalStateException("the cause did not come about");
                }))
                .isInstanceOf(IllegalStateException.class);
        commit(event("committed"));
        await().atMost(SOON).until(() -> effects().contains("committed"));
        assertThat(effects()).containsExactly("committed");
    }

    /** Whoever waits for all older transactions to end, to tell what has changed since, waits for the relay too. */
    @Test
    void relay_that_waits_for_kafka_holds_up_nobody() {
        Sql.execute(
                "insert into outbox (topic, message_key, headers, payload) values ('nowhere', 'key', '{}', 'content')");
        try {
            await().atMost(SOON).until(() -> !Sql.texts(RELAY_AT_KAFKA).isEmpty());
            assertThat(Sql.texts(RELAY_AT_KAFKA)).containsExactly("idle");
        } finally {
            Sql.execute("delete from outbox where topic = 'nowhere'");
        }
    }

    @Test
    void topic_that_takes_less_than_the_largest_event_is_told_from_others() throws Exception {
        String narrow = narrowTopic();
        try (Admin admin = admin()) {
            assertThat(Topics.narrow(admin, List.of(narrow, TOPIC))).containsExactly(narrow);
        }
    }

    /** For less than the event at most, and more than a batch of several. */
    private String narrowTopic() throws Exception {
        String name = "narrow-" + inspection;
        NewTopic topic = new NewTopic(name, Optional.of(1), Optional.empty());
        try (Admin admin = admin()) {
            admin.createTopics(List.of(topic.configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "300000"))))
                    .all()
                    .get();
        }
        return name;
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka));
    }

    @Test
    void events_that_wait_are_counted() {
        Sql.execute("insert into outbox (topic, message_key, headers, payload, not_before)"
                + " values ('later', 'key', '{}', 'content', now() + interval '1 hour')");
        try {
            assertThat(metrics.get("outbox.waiting").gauge().value()).isGreaterThanOrEqualTo(1);
        } finally {
            Sql.execute("delete from outbox where topic = 'later'");
        }
    }

    /** Until then, the lock of a host that is gone would keep the standby from going on. */
    @Test
    void server_misses_an_active_relay_that_is_gone_within_half_a_minute() throws SQLException {
        try (Connection session = sessions.open()) {
            assertThat(shown(session, "tcp_keepalives_idle")).isEqualTo("10");
            assertThat(shown(session, "tcp_keepalives_interval")).isEqualTo("5");
            assertThat(shown(session, "tcp_keepalives_count")).isEqualTo("3");
            assertThat(shown(session, "tcp_user_timeout")).isEqualTo("30000");
        }
    }

    private static String shown(Connection session, String setting) throws SQLException {
        try (PreparedStatement show = session.prepareStatement("show " + setting);
                ResultSet row = show.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void event_stands_on_its_topic_as_a_cloud_event_in_binary_mode() {
        commit(event("as a cloud event"));
        ConsumerRecord<String, byte[]> record = awaitRecord(TOPIC);
        assertThat(record.key()).isEqualTo(inspection.toString());
        assertThat(new String(record.value(), UTF_8))
                .isEqualTo("{\"inspectionId\":\"%s\",\"note\":\"as a cloud event\"}".formatted(inspection));
        assertThat(Topic.headers(record))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "io.scrutineer.sample-happened.v1")
                .containsEntry("ce_source", "/sample-service")
                .containsEntry("ce_subject", inspection.toString())
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
    }

    @Test
    void events_of_one_inspection_have_their_effects_in_the_order_of_their_transactions() {
        List<String> notes = IntStream.range(0, 500).mapToObj(i -> "event " + i).toList();
        notes.forEach(note -> commit(event(note)));
        await().atMost(SOON).until(() -> effects().size() >= notes.size());
        assertThat(effects()).isEqualTo(notes);
    }

    @Test
    void event_that_is_delivered_twice_has_its_effect_once() {
        Map<String, String> headers = sampleHappened();
        double before = metrics.counter("events.duplicate").count();
        send(headers, json("twice"));
        send(headers, json("twice"));
        await().atMost(SOON).until(() -> metrics.counter("events.duplicate").count() > before);
        await().atMost(SOON).until(() -> !effects().isEmpty());
        assertThat(effects()).containsExactly("twice");
    }

    @Test
    void malformed_event_goes_to_the_dead_letter_topic_with_its_reason_while_others_flow() {
        send(sampleHappened(), "{\"inspectionId\":\"%s\"}".formatted(inspection));
        commit(event("flows on"));
        assertThat(header(awaitRecord(DEAD_LETTERS), FailedEvents.REASON))
                .isEqualTo("Not a io.scrutineer.sample-happened.v1: missing or wrong at #/note");
        await().atMost(SOON).until(() -> effects().contains("flows on"));
    }

    @Test
    void broken_json_goes_to_the_dead_letter_topic_byte_for_byte() {
        send(sampleHappened(), "{\"insp");
        ConsumerRecord<String, byte[]> dead = awaitRecord(DEAD_LETTERS);
        assertThat(new String(dead.value(), UTF_8)).isEqualTo("{\"insp");
        assertThat(header(dead, FailedEvents.REASON)).startsWith("Not JSON");
        assertThat(header(dead, FailedEvents.ORIGIN)).startsWith(TOPIC);
    }

    @Test
    void record_that_is_no_cloud_event_goes_to_the_dead_letter_topic() {
        send(Map.of(), json("no headers"));
        assertThat(header(awaitRecord(DEAD_LETTERS), FailedEvents.REASON)).startsWith("Not a CloudEvent 1.0");
    }

    @Test
    void event_with_an_id_that_can_not_be_stored_goes_to_the_dead_letter_topic() {
        Map<String, String> headers = sampleHappened();
        headers.put("ce_id", "nul\0nul" + inspection);
        send(headers, json("nul"));
        assertThat(header(awaitRecord(DEAD_LETTERS), FailedEvents.REASON)).startsWith("Attempt 3 failed");
    }

    @Test
    void event_of_an_unknown_type_is_counted_and_skipped() {
        double before = metrics.counter("events.skipped").count();
        send(Topic.cloudEvent("io.scrutineer.something-else.v1"), json("unknown"));
        await().atMost(SOON).until(() -> metrics.counter("events.skipped").count() > before);
        assertThat(effects()).isEmpty();
    }

    @Test
    void poison_event_is_retried_and_then_dead_lettered_while_its_batch_has_its_effects() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.appendAll(List.of(event("before"), event(SampleHappened.POISON), event("after"))));
        ConsumerRecord<String, byte[]> dead = awaitRecord(DEAD_LETTERS);
        assertThat(header(dead, FailedEvents.REASON))
                .isEqualTo("Attempt 3 failed with java.lang.IllegalStateException");
        assertThat(header(dead, FailedEvents.ATTEMPT)).isEqualTo("3");
        assertThat(effects()).containsExactly("before", "after");
    }

    @Test
    void hopeless_event_is_dead_lettered_at_once() {
        commit(event(SampleHappened.HOPELESS));
        ConsumerRecord<String, byte[]> dead = awaitRecord(DEAD_LETTERS);
        assertThat(header(dead, FailedEvents.REASON)).isEqualTo("this can never work");
        assertThat(Topic.headers(dead)).doesNotContainKey(FailedEvents.ATTEMPT);
    }

    @Test
    void event_that_its_handler_can_take_nothing_of_is_dead_lettered_and_its_batch_goes_on_at_once() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.appendAll(List.of(event("before"), event(SampleHappened.EMPTY), event("after"))));
        ConsumerRecord<String, byte[]> dead = awaitRecord(DEAD_LETTERS);
        assertThat(header(dead, FailedEvents.REASON)).isEqualTo("there is nothing to take");
        await().atMost(SOON).until(() -> effects().contains("after"));
        assertThat(listener.handled())
                .filteredOn(note -> note.inspectionId().equals(inspection))
                .extracting(SampleListener.Note::text)
                .containsExactly("before", "after");
    }

    @Test
    void second_relay_stands_by_while_the_first_lives() throws SQLException {
        commit(event("relayed by the first"));
        await().atMost(SOON).until(() -> effects().contains("relayed by the first"));
        try (Connection standby = sessions.open()) {
            assertThat(sessions.holds(OutboxRelay.LOCK, standby)).isFalse();
        }
    }

    /** Where what was sent lies too, until it is vacuumed. */
    @Test
    void relay_never_reads_the_outbox_through() {
        relay(1);
        String before = Sql.text(READ_THROUGH);
        relay(UNTIL_PLANS_ARE_KEPT);
        assertThat(Sql.text(READ_THROUGH)).isEqualTo(before);
    }

    @Test
    void relay_survives_the_loss_of_its_session() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");
        commit(event("after the loss"));
        await().atMost(SOON).until(() -> effects().contains("after the loss"));
    }

    private SampleHappened event(String note) {
        return new SampleHappened(inspection, note);
    }

    private String json(String note) {
        return "{\"inspectionId\":\"%s\",\"note\":\"%s\"}".formatted(inspection, note);
    }

    private void commit(SampleHappened event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
    }

    /** One after the other, until they are counted. */
    private void relay(int events) {
        long removed = Long.parseLong(Sql.text(REMOVED)) + events;
        for (int i = 0; i < events; i++) {
            String note = events + " of which this is " + i;
            commit(event(note));
            await().atMost(SOON).until(() -> effects().contains(note));
        }
        await().atMost(SOON).until(() -> Long.parseLong(Sql.text(REMOVED)) >= removed);
    }

    private static Map<String, String> sampleHappened() {
        return Topic.cloudEvent("io.scrutineer.sample-happened.v1");
    }

    private void send(Map<String, String> headers, String value) {
        topic(TOPIC).send(inspection.toString(), headers, value.getBytes(UTF_8));
    }

    private ConsumerRecord<String, byte[]> awaitRecord(String topic) {
        return topic(topic).awaitRecord(inspection.toString());
    }

    private Topic topic(String name) {
        return new Topic(kafka, name);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return Topic.headers(record).getOrDefault(name, "");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private List<String> effects() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select note from effect where inspection_id = ? order by position")) {
            select.setObject(1, inspection);
            List<String> notes = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    notes.add(rows.getString(1));
                }
            }
            return notes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
