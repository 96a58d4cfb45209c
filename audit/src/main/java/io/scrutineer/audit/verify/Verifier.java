package io.scrutineer.audit.verify;

import io.scrutineer.audit.chain.Chain;
import io.scrutineer.audit.chain.Checkpoint;
import io.scrutineer.audit.chain.Checkpoint.Purpose;
import io.scrutineer.audit.chain.Checkpoints;
import io.scrutineer.audit.chain.PublicKeys;
import io.scrutineer.audit.verify.Finding.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes once through a trail from its first position to its last, while entries may be added to it. */
public final class Verifier {

    private final Connection connection;
    private final StoredChain chain;
    private final String service;
    private final PublicKeys keys;
    private final @Nullable Kept kept;

    private final Findings findings = new Findings();
    private final Suspects suspects = new Suspects(findings);
    private long entries;
    private long removed;
    private long position;
    private byte[] hash = Chain.start();
    private long checkpoints;

    /** The connection commits by itself, so that a long verification holds nothing up. */
    public Verifier(Connection connection, String service, PublicKeys keys, @Nullable Kept kept) {
        this.connection = connection;
        this.chain = new StoredChain(connection);
        this.service = service;
        this.keys = keys;
        this.kept = kept;
    }

    public Verification verify() throws SQLException {
        long signed = chain.lastCheckpoint(); // first: what is added from here on is not missed at the end
        startWhereItIsKept();
        for (List<SealedRow> page = chain.after(position); !page.isEmpty(); page = chain.after(position)) {
            if (page.get(0).position() > position + 1) {
                startWhereItIsKept(); // it may have moved on just now
            }
            long before = position;
            for (SealedRow row : page) {
                check(row);
            }
            checkCheckpoints(page, before);
        }
        suspects.explain();
        checkEnd(signed);
        new Persons(connection).verify(findings);
        return new Verification(
                entries, removed, position, checkpoints, chain.unsealed(), findings.count(), findings.named());
    }

    /** The service removes what is older than its period, and signs where it stopped. */
    private void startWhereItIsKept() throws SQLException {
        Checkpoint start = new Checkpoints(connection).start().orElse(null);
        if (start == null || start.position() <= position) {
            return;
        }
        removed = start.position();
        position = start.position();
        hash = start.hash();
        if (checkSignature(Purpose.START, start) && kept != null && kept.position() == position) {
            compare(kept.hash(), new SealedRow(position, hash, null));
        }
    }

    private void check(SealedRow row) {
        long missing = row.position() - position - 1;
        if (missing > 0) {
            findings.add(Kind.REMOVED, position + 1, missing);
        }
        if (row.entry() == null) {
            findings.add(Kind.REMOVED, row.position());
        } else {
            entries++;
            // Behind a gap nobody knows the hash that came before; the gap itself is told.
            if (missing == 0 && !row.follows(hash)) {
                suspects.add(row, row.entry(), hash);
            }
        }
        if (kept != null && kept.position() == row.position()) {
            compare(kept.hash(), row);
        }
        position = row.position();
        hash = row.hash();
    }

    private void checkCheckpoints(List<SealedRow> page, long before) throws SQLException {
        Checkpoints stored = new Checkpoints(connection);
        List<Checkpoint> found = stored.between(before, position, page.size());
        int row = 0;
        for (Checkpoint checkpoint : found) {
            while (page.get(row).position() < checkpoint.position()) {
                row++;
            }
            check(checkpoint, page.get(row));
        }
    }

    private void check(Checkpoint checkpoint, SealedRow row) {
        checkpoints++;
        if (checkSignature(Purpose.REACHED, checkpoint) && row.position() == checkpoint.position()) {
            compare(HexFormat.of().formatHex(checkpoint.hash()), row);
        }
    }

    private boolean checkSignature(Purpose purpose, Checkpoint checkpoint) {
        if (!keys.knows(checkpoint.keyId())) {
            findings.add(Kind.UNKNOWN_CHECKPOINT_KEY, checkpoint.position());
            return false;
        }
        if (!keys.vouchFor(purpose, checkpoint, service)) {
            findings.add(Kind.FORGED_CHECKPOINT, checkpoint.position());
            return false;
        }
        return true;
    }

    private void compare(String expected, SealedRow row) {
        boolean isSame = Arrays.equals(HexFormat.of().parseHex(expected), row.hash());
        if (!isSame && !suspects.include(row.position())) {
            findings.add(Kind.REWRITTEN, row.position());
        }
    }

    private void checkEnd(long signed) {
        long reached = Math.max(signed, kept == null ? 0 : kept.position());
        if (reached > position) {
            findings.add(Kind.TRUNCATED, reached);
        }
    }
}
