package io.scrutineer.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is sealed already makes sealing no slower: PostgreSQL counts the rows that it reads through. */
class SealerReadsNoTableThroughTest {

    private static final int UNTIL_PLANS_ARE_KEPT = 20;

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
        trail.sealedLongAgo();
        assertNothingIsReadThroughToSeal();
    }

    /** PostgreSQL keeps what it planned for a table that it knows to be small. */
    @Test
    void nothing_is_read_through_to_seal_where_little_was_sealed_when_it_began() throws Exception {
        trail.recorded("first").sealed().analyzed();
        assertNothingIsReadThroughToSeal();
    }

    private void assertNothingIsReadThroughToSeal() throws Exception {
        Sealing sealing = trail.sealing(session);
        long before = trail.readThrough(trail.connection());
        for (int i = 0; i < UNTIL_PLANS_ARE_KEPT; i++) {
            trail.recorded("new-" + i);
            assertThat(sealing.sealBatch()).isEqualTo(1);
        }
        assertThat(trail.readThrough(session)).isEqualTo(before);
    }

    @Test
    void nothing_is_read_through_to_tell_how_many_wait() throws Exception {
        trail.sealedLongAgo().sealed().recorded("a", "b");
        long before = trail.readThrough(trail.connection());
        for (int i = 0; i < UNTIL_PLANS_ARE_KEPT; i++) {
            assertThat(trail.texts(UnsealedEntries.COUNT)).containsExactly("2");
        }
        assertThat(trail.readThrough(trail.connection())).isEqualTo(before);
    }

    /** What is removed is a small part of what stays, and so are those who are named by nothing else. */
    @Test
    void nothing_is_read_through_to_move_the_start_on() throws Exception {
        trail.execute(Trail.insert("first").replace("p-1", "p-2"));
        trail.sealed().sealedLongAgo();
        long before = trail.readThrough(trail.connection());
        assertThat(trail.trimmed()).contains(1L);
        assertThat(trail.readThrough(trail.connection())).isEqualTo(before);
        assertThat(trail.texts("select person from audit.person")).containsExactly("p-1");
    }
}
