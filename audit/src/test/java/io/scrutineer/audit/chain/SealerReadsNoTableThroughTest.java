package io.scrutineer.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is sealed already makes sealing no slower: PostgreSQL counts the rows that it reads through. */
class SealerReadsNoTableThroughTest {

    private static final int UNTIL_PLANS_ARE_KEPT = 20;
    private static final String ANALYZE = "analyze audit.entry, audit.seal";
    private static final List<String> SEALED_LONG_AGO = List.of(
            Trail.insert("past")
                    .replace("values (", "select ")
                    .replace("'done')", "'done' from generate_series(1, 5000)"),
            "insert into audit.seal (position, entry_id, hash) select row_number() over (order by id), id, '' from audit.entry",
            ANALYZE);

    @RegisterExtension
    static final Trail.Server server = new Trail.Server();

    private Trail trail;
    private Connection session;

    @BeforeEach
    void create() throws Exception {
        trail = server.trail();
        session = server.session(trail);
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
        trail.close();
    }

    @Test
    void nothing_is_read_through_to_seal_what_is_new() throws Exception {
        sealMuch();
        assertNothingIsReadThroughToSeal();
    }

    /** PostgreSQL keeps what it planned for a table that it knows to be small. */
    @Test
    void nothing_is_read_through_to_seal_where_little_was_sealed_when_it_began() throws Exception {
        trail.recorded("first").sealed().execute(ANALYZE);
        assertNothingIsReadThroughToSeal();
    }

    private void assertNothingIsReadThroughToSeal() throws Exception {
        Sealing sealing = trail.sealing(session);
        long before = readThrough(trail.connection());
        for (int i = 0; i < UNTIL_PLANS_ARE_KEPT; i++) {
            trail.recorded("new-" + i);
            assertThat(sealing.sealBatch()).isEqualTo(1);
        }
        assertThat(readThrough(session)).isEqualTo(before);
    }

    @Test
    void nothing_is_read_through_to_tell_how_many_wait() throws Exception {
        sealMuch();
        trail.sealed().recorded("a", "b");
        long before = readThrough(trail.connection());
        for (int i = 0; i < UNTIL_PLANS_ARE_KEPT; i++) {
            assertThat(trail.texts(UnsealedGauge.COUNT)).containsExactly("2");
        }
        assertThat(readThrough(trail.connection())).isEqualTo(before);
    }

    private void sealMuch() throws SQLException {
        for (String statement : SEALED_LONG_AGO) {
            trail.execute(statement);
        }
    }

    /** What everybody has read through, with what this session has not handed in yet. */
    private long readThrough(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_force_next_flush()");
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
        return Long.parseLong(trail.texts("select sum(seq_tup_read) from pg_stat_user_tables where schemaname = 'audit'"
                        + " and relname in ('entry', 'seal')")
                .get(0));
    }
}
