package io.scrutineer.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.audit.chain.Checkpoint;
import io.scrutineer.audit.chain.PublicKeys;
import io.scrutineer.audit.chain.Trail;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.security.KeyPairGenerator;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody who has the database to himself might do to a trail of ten entries. */
class VerifierTest {

    private static final String PUBLIC_KEY = "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

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
    void whole_trail_is_intact() throws Exception {
        trail.recorded("k");
        Verification verification = verification(kept());
        assertThat(verification.isIntact()).isTrue();
        assertThat(verification).isEqualTo(new Verification(10, 0, 10, 2, 1, 0, List.of()));
    }

    @Test
    void empty_trail_is_intact() throws Exception {
        try (Trail empty = server.trail()) {
            assertThat(new Verifier(empty.connection(), Trail.SERVICE, Trail.keys(), null).verify())
                    .isEqualTo(new Verification(0, 0, 0, 0, 0, 0, List.of()));
        }
    }

    @Test
    void erased_person_leaves_the_trail_intact() throws Exception {
        trail.execute("delete from audit.person");
        assertThat(found()).isEmpty();
    }

    @Test
    void changed_row_is_found() throws Exception {
        trail.tampered("update audit.entry set outcome = 'read' where subject = 'c'");
        assertThat(found()).containsExactly("changed 3");
    }

    @Test
    void change_of_every_column_is_found() throws Exception {
        trail.tampered(
                "update audit.entry set at = at + interval '1 microsecond' where subject = 'a'",
                "update audit.entry set person = gen_random_uuid() where subject = 'b'",
                "update audit.entry set organisation = 'body:other' where subject = 'c'",
                "update audit.entry set roles = 'publisher' where subject = 'd'",
                "update audit.entry set action = 'GET /' where subject = 'e'",
                "update audit.entry set request = 'r-2' where subject = 'f'",
                "update audit.entry set outcome = 'read' where subject = 'g'",
                "update audit.entry set subject = 'x' where subject = 'h'",
                "update audit.entry set person = null where subject = 'i'");
        assertThat(found())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "changed " + i)
                        .toList());
    }

    @Test
    void removed_row_is_found() throws Exception {
        trail.tampered("delete from audit.entry where subject = 'c'");
        assertThat(found()).containsExactly("removed 3");
    }

    @Test
    void removed_row_with_its_seal_is_found() throws Exception {
        trail.tampered(
                "delete from audit.seal where position in (3, 4)",
                "delete from audit.entry where subject in ('c', 'd')");
        assertThat(found()).containsExactly("removed 3", "removed 4");
    }

    @Test
    void removed_row_whose_gap_was_closed_is_found() throws Exception {
        trail.tampered(
                "delete from audit.seal where position = 3",
                "delete from audit.entry where subject = 'c'",
                "update audit.seal set position = -position where position > 3",
                "update audit.seal set position = -position - 1 where position < 0");
        assertThat(found()).contains("truncated 10").hasSizeGreaterThan(7);
    }

    @Test
    void removed_seal_is_found_though_its_entry_is_sealed_again() throws Exception {
        trail.tampered("delete from audit.seal where position = 3").sealed();
        assertThat(found()).contains("removed 3");
    }

    @Test
    void swapped_rows_are_found() throws Exception {
        swap("subject", "b", "g");
        assertThat(found()).containsExactly("reordered 2", "reordered 7");
    }

    @Test
    void swapped_neighbours_are_found() throws Exception {
        swap("subject", "b", "c");
        assertThat(found()).containsExactly("reordered 2", "reordered 3");
    }

    @Test
    void swapped_seals_are_found() throws Exception {
        trail.tampered(
                "update audit.seal set position = -4 where position = 4",
                "update audit.seal set position = 4 where position = 8",
                "update audit.seal set position = 8 where position = -4");
        assertThat(found()).containsExactly("reordered 4", "reordered 8");
    }

    @Test
    void swapped_neighbouring_seals_are_found() throws Exception {
        trail.tampered(
                "update audit.seal set position = -4 where position = 4",
                "update audit.seal set position = 4 where position = 5",
                "update audit.seal set position = 5 where position = -4");
        assertThat(found()).contains("reordered 4", "reordered 5");
    }

    @Test
    void changed_seal_is_found() throws Exception {
        trail.tampered("update audit.seal set hash = sha256('x') where position = 6");
        assertThat(found()).containsExactly("seal-changed 6");
    }

    @Test
    void cut_end_is_found_by_the_checkpoint_in_the_database() throws Exception {
        trail.tampered(
                "delete from audit.seal where position > 8", "delete from audit.entry where subject in ('i', 'j')");
        assertThat(found()).containsExactly("truncated 10");
    }

    @Test
    void cut_end_with_its_checkpoint_is_found_by_the_one_that_was_kept() throws Exception {
        Kept kept = kept();
        trail.tampered(
                "delete from audit.checkpoint where position > 8",
                "delete from audit.seal where position > 8",
                "delete from audit.entry where subject in ('i', 'j')");
        assertThat(found()).isEmpty();
        assertThat(found(kept)).containsExactly("truncated 10");
    }

    @Test
    void end_that_was_cut_and_grown_again_is_found_by_the_checkpoint_that_was_kept() throws Exception {
        Kept kept = kept();
        trail.tampered(
                "delete from audit.checkpoint where position > 8",
                "delete from audit.seal where position > 8",
                "delete from audit.entry where subject in ('i', 'j')");
        trail.recorded("x", "y").sealed();
        assertThat(found()).isEmpty();
        assertThat(found(kept)).containsExactly("rewritten 10");
    }

    @Test
    void chain_that_was_computed_again_is_found_by_its_checkpoints() throws Exception {
        trail.tampered(
                "delete from audit.seal",
                "update audit.entry set subject = 'x' where subject = 'c'",
                "create temp table kept as select * from audit.checkpoint",
                "delete from audit.checkpoint");
        trail.sealed().tampered("delete from audit.checkpoint", "insert into audit.checkpoint select * from kept");
        assertThat(found()).containsExactly("rewritten 5", "rewritten 10");
    }

    @Test
    void forged_checkpoint_is_found() throws Exception {
        trail.tampered("update audit.checkpoint set at = at + interval '1 day' where position = 5");
        assertThat(found()).containsExactly("forged-checkpoint 5");
    }

    @Test
    void checkpoint_with_a_broken_signature_is_found() throws Exception {
        trail.tampered("update audit.checkpoint set signature = 'x' where position = 5");
        assertThat(found()).containsExactly("forged-checkpoint 5");
    }

    @Test
    void checkpoint_of_a_foreign_key_is_found() throws Exception {
        PublicKeys foreign = PublicKeys.of(List.of(
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic()));
        assertThat(texts(new Verifier(trail.connection(), Trail.SERVICE, foreign, null).verify()))
                .containsExactly("unknown-checkpoint-key 5", "unknown-checkpoint-key 10");
    }

    @Test
    void checkpoint_of_another_service_is_found() throws Exception {
        assertThat(texts(new Verifier(trail.connection(), "other-service", Trail.keys(), null).verify()))
                .containsExactly("forged-checkpoint 5", "forged-checkpoint 10");
    }

    @Test
    void pseudonym_that_points_at_somebody_else_is_found() throws Exception {
        trail.tampered("update audit.person set person = 'p-2'");
        assertThat(found()).containsExactly("reattributed 0");
    }

    @Test
    void nothing_is_read_through_to_tell_how_many_are_not_sealed() throws Exception {
        trail.sealedLongAgo().recorded("k", "l");
        StoredChain chain = new StoredChain(trail.connection());
        long before = trail.readThrough(trail.connection());
        assertThat(chain.unsealed()).isEqualTo(2);
        assertThat(trail.readThrough(trail.connection())).isEqualTo(before);
    }

    @Test
    void more_than_anybody_reads_is_counted() throws Exception {
        trail.tampered("update audit.seal set position = position + 5000 where position > 5");
        Verification verification = verification(null);
        assertThat(verification.wrong()).isGreaterThan(5000);
        assertThat(verification.findings()).hasSize(Findings.NAMED);
    }

    @Test
    void command_tells_that_a_trail_is_intact() throws Exception {
        Checkpoint kept = trail.kept();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = command(
                out,
                "--public-key",
                PUBLIC_KEY,
                "--position",
                "" + kept.position(),
                "--hash",
                HexFormat.of().formatHex(kept.hash()));
        assertThat(out)
                .hasToString(
                        "Intact: 10 entries, 0 removed after their time, last position 10, 2 checkpoints, 0 entries not sealed yet\n");
        assertThat(exit).isZero();
    }

    @Test
    void command_tells_what_is_wrong() throws Exception {
        trail.tampered("update audit.entry set outcome = 'read' where subject = 'c'");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(command(out, "--public-key", PUBLIC_KEY)).isEqualTo(1);
        assertThat(out.toString()).startsWith("changed at position 3\nNOT INTACT: 10 entries");
    }

    @Test
    void command_that_can_not_verify_says_why() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(command(out)).isEqualTo(2);
        assertThat(out.toString()).startsWith("--public-key is missing.");
        out.reset();
        assertThat(command(out, "--public-key", "x")).isEqualTo(2);
        assertThat(out.toString()).startsWith("A public key of the audit trail is not");
        out.reset();
        assertThat(command(out, "--password", "x")).isEqualTo(2);
        assertThat(out.toString()).startsWith("There is no option --password.");
        out.reset();
        assertThat(command(out, "--public-key", PUBLIC_KEY, "--position", "3")).isEqualTo(2);
        assertThat(out.toString()).startsWith("--hash is missing.");
        out.reset();
        assertThat(VerifyCommand.run(
                        new String[] {
                            "--service",
                            "x",
                            "--database-url",
                            "jdbc:postgresql://127.0.0.1:1/x",
                            "--user",
                            "x",
                            "--public-key",
                            PUBLIC_KEY
                        },
                        Map.of(),
                        new PrintStream(out),
                        new PrintStream(out)))
                .isEqualTo(2);
        assertThat(out.toString()).startsWith("The database did not answer");
    }

    @Test
    void command_tells_how_it_is_used() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(VerifyCommand.run(new String[] {"--help"}, Map.of(), new PrintStream(out), new PrintStream(err)))
                .isZero();
        assertThat(out.toString()).startsWith("Usage: audit-verify");
        assertThat(err.toString()).isEmpty();
    }

    private int command(ByteArrayOutputStream out, String... options) throws SQLException {
        List<String> arguments = new ArrayList<>(
                List.of("--service", Trail.SERVICE, "--database-url", server.url(trail), "--user", "postgres"));
        arguments.addAll(Arrays.asList(options));
        PrintStream print = new PrintStream(out);
        return VerifyCommand.run(arguments.toArray(String[]::new), Map.of(), print, print);
    }

    private void swap(String column, String one, String other) throws SQLException {
        trail.tampered(
                "update audit.seal set entry_id = -entry_id where position in (%d, %d)"
                        .formatted(position(one), position(other)),
                "update audit.seal s set entry_id = (select e.id from audit.entry e where e.%s = '%s') where position = %d"
                        .formatted(column, other, position(one)),
                "update audit.seal s set entry_id = (select e.id from audit.entry e where e.%s = '%s') where position = %d"
                        .formatted(column, one, position(other)));
    }

    /** The subjects are letters in the order of the positions. */
    private static int position(String subject) {
        return subject.charAt(0) - 'a' + 1;
    }

    private Kept kept() {
        return new Kept(
                trail.kept().position(), HexFormat.of().formatHex(trail.kept().hash()));
    }

    private List<String> found() throws SQLException {
        return found(null);
    }

    private List<String> found(@Nullable Kept kept) throws SQLException {
        return texts(verification(kept));
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
