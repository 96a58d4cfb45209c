package io.scrutineer.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.audit.chain.Trail;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The start of a trail goes when its time is over, and nobody else takes it away unseen. */
class TrailStartTest {

    @RegisterExtension
    static final Trail.Server server = new Trail.Server();

    private Trail trail;

    @BeforeEach
    void create() throws Exception {
        trail = server.trail()
                .recorded("a", "b", "c", "d", "e")
                .sealed()
                .recorded("f", "g", "h", "i", "j")
                .sealed();
    }

    @AfterEach
    void close() throws SQLException {
        trail.close();
    }

    @Test
    void what_stands_before_the_last_checkpoint_but_one_goes_and_the_trail_is_intact() throws Exception {
        assertThat(trail.trimmed()).contains(5L);
        assertThat(trail.texts("select subject from audit.entry order by id")).containsExactly("f", "g", "h", "i", "j");
        Verification verification = verification(null);
        assertThat(verification.isIntact()).isTrue();
        assertThat(verification.removedUpTo()).isEqualTo(5);
        assertThat(verification.entries()).isEqualTo(5);
        assertThat(verification.lastPosition()).isEqualTo(10);
    }

    @Test
    void last_seal_stays_however_old_it_is() throws Exception {
        trail.trimmed();
        assertThat(trail.trimmed()).isEmpty();
        assertThat(trail.texts("select count(*) from audit.seal")).containsExactly("5");
    }

    @Test
    void chain_goes_on_and_its_start_moves_on() throws Exception {
        trail.trimmed();
        trail.recorded("k", "l").sealed();
        assertThat(trail.trimmed()).contains(10L);
        assertThat(texts(verification(null))).isEmpty();
        assertThat(trail.texts("select subject from audit.entry order by id")).containsExactly("k", "l");
    }

    @Test
    void row_that_was_removed_behind_the_start_is_found() throws Exception {
        trail.trimmed();
        trail.tampered("delete from audit.seal where position in (6, 7)");
        assertThat(texts(verification(null))).containsExactly("removed 6", "removed 7");
    }

    @Test
    void start_that_somebody_else_cut_off_is_found() throws Exception {
        trail.tampered("delete from audit.seal where position <= 5");
        assertThat(texts(verification(null))).hasSize(5).contains("removed 1", "removed 5");
    }

    @Test
    void start_without_a_signature_of_the_service_is_found() throws Exception {
        trail.tampered(
                "insert into audit.start select position, hash, at, key_id, 'x' from audit.checkpoint where position = 5",
                "delete from audit.seal where position <= 5");
        assertThat(texts(verification(null))).containsExactly("forged-checkpoint 5");
    }

    @Test
    void checkpoint_does_not_pass_as_a_start() throws Exception {
        trail.tampered(
                "insert into audit.start select position, hash, at, key_id, signature from audit.checkpoint"
                        + " where position = 5",
                "delete from audit.seal where position <= 5");
        assertThat(texts(verification(null))).containsExactly("forged-checkpoint 5");
    }

    @Test
    void checkpoint_that_was_kept_still_tells() throws Exception {
        Kept kept = new Kept(
                trail.kept().position(), HexFormat.of().formatHex(trail.kept().hash()));
        trail.trimmed();
        assertThat(texts(verification(kept))).isEmpty();
        trail.tampered("delete from audit.checkpoint where position > 8", "delete from audit.seal where position > 8");
        assertThat(texts(verification(kept))).containsExactly("truncated 10");
    }

    @Test
    void nothing_is_removed_from_a_trail_that_was_tampered_with() throws Exception {
        trail.tampered("update audit.seal set hash = sha256('x') where position = 5");
        assertThatThrownBy(trail::trimmed).hasMessageContaining("position 5");
        assertThat(trail.texts("select count(*) from audit.entry")).containsExactly("10");
    }

    @Test
    void rows_can_not_be_deleted_but_before_the_start() throws Exception {
        trail.trimmed();
        for (String table : List.of("entry", "seal", "checkpoint", "start")) {
            assertThatThrownBy(() -> trail.execute("delete from audit." + table))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> trail.execute("truncate audit." + table)).hasMessageContaining("append-only");
        }
        assertThat(trail.texts("select count(*) from audit.entry")).containsExactly("5");
    }

    @Test
    void person_goes_with_the_last_entry_that_names_them() throws Exception {
        trail.execute("select audit.pseudonym('p-2')");
        trail.trimmed();
        assertThat(trail.texts("select person from audit.person")).containsExactly("p-1");
    }

    private Verification verification(@Nullable Kept kept) throws SQLException {
        return new Verifier(trail.connection(), Trail.SERVICE, Trail.keys(), kept).verify();
    }

    private static List<String> texts(Verification verification) {
        return verification.findings().stream()
                .map(finding -> finding.kind().code() + " " + finding.position())
                .toList();
    }
}
