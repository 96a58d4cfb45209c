package io.scrutineer.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final String SUBJECTS =
            "select subject from audit.seal join audit.entry on entry_id = id order by position";

    @RegisterExtension
    static final Trail.Server server = new Trail.Server();

    private Trail trail;

    @BeforeEach
    void create() throws Exception {
        trail = server.trail();
    }

    @AfterEach
    void close() throws SQLException {
        trail.close();
    }

    @Test
    void entries_are_sealed_in_order_and_positions_are_dense() throws Exception {
        trail.recorded("a", "b", "c").sealed().recorded("d").sealed();
        assertThat(trail.texts(SUBJECTS)).containsExactly("a", "b", "c", "d");
        assertThat(trail.texts("select position from audit.seal order by 1")).containsExactly("1", "2", "3", "4");
        assertThat(trail.kept().position()).isEqualTo(4);
    }

    @Test
    void entry_that_commits_late_is_sealed_when_it_appears() throws Exception {
        try (Connection late = server.connect(trail);
                Statement statement = late.createStatement();
                Connection session = server.session(trail)) {
            late.setAutoCommit(false);
            statement.execute(Trail.insert("late"));
            Sealing sealing = trail.sealing(session);
            trail.recorded("early");
            for (int i = 0; i < 5; i++) { // often enough to believe that all is settled
                sealing.sealBatch();
            }
            late.commit();
            sealing.sealBatch();
        }
        assertThat(trail.texts(SUBJECTS)).containsExactly("early", "late");
    }

    @Test
    void what_a_mark_left_open_is_sealed_by_the_next_session_too() throws Exception {
        try (Connection late = server.connect(trail);
                Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute(Trail.insert("late"));
            trail.recorded("early").sealed();
            late.commit();
            trail.sealed();
        }
        assertThat(trail.texts(SUBJECTS)).containsExactly("early", "late");
    }

    @Test
    void settled_ids_are_not_searched_again_and_gaps_of_rolled_back_ones_do_no_harm() throws Exception {
        trail.execute("begin");
        trail.recorded("rolled-back");
        trail.execute("rollback");
        trail.recorded("a").sealed().recorded("b").sealed().recorded("c").sealed();
        assertThat(trail.texts(SUBJECTS)).containsExactly("a", "b", "c");
        assertThat(trail.texts("select max(settled) from audit.checkpoint")).containsExactly("4");
    }

    @Test
    void what_is_settled_moves_on_while_the_sealer_is_behind() throws Exception {
        trail.recordedMany(200);
        try (Connection session = server.session(trail)) {
            sealFullBatches(10, trail.sealing(session));
        }
        assertThat(Long.parseLong(
                        trail.texts("select settled from audit.checkpoint").get(0)))
                .isBetween(35L, 70L);
    }

    @Test
    void entry_that_commits_late_is_sealed_though_the_sealer_was_behind_when_it_took_its_id() throws Exception {
        try (Connection late = server.connect(trail);
                Statement statement = late.createStatement();
                Connection session = server.session(trail)) {
            late.setAutoCommit(false);
            trail.recordedMany(50);
            statement.execute(Trail.insert("late"));
            trail.recordedMany(50);
            Sealing sealing = trail.sealing(session);
            sealFullBatches(12, sealing);
            assertThat(trail.texts("select settled < 51 from audit.checkpoint")).containsExactly("t");
            late.commit();
            sealFullBatches(2, sealing);
        }
        trail.sealed();
        assertThat(trail.texts(SUBJECTS)).hasSize(101).containsOnlyOnce("late");
        assertThat(trail.texts("select count(*) from audit.seal")).containsExactly("101");
    }

    private static void sealFullBatches(int batches, Sealing sealing) throws SQLException {
        for (int i = 0; i < batches; i++) {
            assertThat(sealing.sealBatch()).isEqualTo(7);
        }
        sealing.checkpointIfDue();
    }

    @Test
    void entries_of_concurrent_writers_are_each_sealed_once() throws Exception {
        int writers = 6;
        int each = 200;
        ExecutorService pool = Executors.newFixedThreadPool(writers + 1);
        AtomicBoolean writing = new AtomicBoolean(true);
        Future<?> sealer = pool.submit(() -> sealWhile(writing));
        List<Future<?>> writes = new ArrayList<>();
        IntStream.range(0, writers).forEach(writer -> writes.add(pool.submit(() -> write(writer, each))));
        for (Future<?> write : writes) {
            write.get();
        }
        writing.set(false);
        sealer.get();
        pool.shutdown();
        List<String> expected = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            for (int i = 0; i < each; i++) {
                expected.add(writer + "-" + i);
            }
        }
        List<String> sealed = trail.texts(SUBJECTS);
        Collections.sort(expected);
        assertThat(sealed.stream().sorted().toList()).isEqualTo(expected);
        assertThat(trail.texts("select max(position) from audit.seal")).containsExactly("" + writers * each);
    }

    @Test
    void sealer_that_is_killed_midway_loses_nothing() throws Exception {
        trail.recorded("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        try (Connection session = server.session(trail)) {
            Sealing sealing = trail.sealing(session);
            sealing.sealBatch();
            String pid = pid(session);
            trail.execute("select pg_terminate_backend(" + pid + ")");
            assertThatThrownBy(sealing::sealBatch).isInstanceOf(SQLException.class);
        }
        trail.recorded("k").sealed();
        assertThat(trail.texts(SUBJECTS)).containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set subject = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "update audit.seal set position = 9",
                "delete from audit.seal",
                "truncate audit.seal",
                "update audit.checkpoint set position = 9",
                "delete from audit.checkpoint",
                "truncate audit.checkpoint",
                "update audit.person set person = 'p-2'",
                "truncate audit.person"
            })
    void trail_is_append_only(String change) throws Exception {
        trail.recorded("a").sealed();
        assertThatThrownBy(() -> trail.execute(change)).hasMessageContaining("append-only");
    }

    @Test
    void person_can_be_taken_out_of_the_trail_and_has_another_pseudonym_from_then_on() throws Exception {
        trail.recorded("a", "b").execute("delete from audit.person where person = 'p-1'");
        trail.recorded("c");
        assertThat(trail.texts("select count(distinct person) from audit.entry"))
                .containsExactly("2");
        assertThat(trail.texts("select count(*) from audit.person join audit.entry on pseudonym = entry.person"))
                .containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a sentence", "line\nbreak", "<b>", "ü"})
    void subject_takes_no_free_text(String text) {
        assertThatThrownBy(() -> trail.recorded(text)).hasMessageContaining("no_free_text");
    }

    private static String pid(Connection session) throws SQLException {
        try (Statement statement = session.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getString(1);
        }
    }

    private Void sealWhile(AtomicBoolean writing) throws SQLException {
        try (Connection session = server.session(trail)) {
            Sealing sealing = trail.sealing(session);
            boolean more = true;
            while (more) {
                boolean last = !writing.get();
                more = sealing.sealBatch() > 0 || !last;
            }
        }
        return null;
    }

    /** Some transactions stay open after they have taken their id, and some roll back. */
    private Void write(int writer, int count) throws Exception {
        try (Connection connection = server.connect(trail);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                if (i % 10 == 0) {
                    statement.execute(Trail.insert("rolled-back"));
                    connection.rollback();
                }
                statement.execute(Trail.insert(writer + "-" + i));
                if (i % 7 == 0) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(20));
                }
                connection.commit();
            }
        }
        return null;
    }
}
