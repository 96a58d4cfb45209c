package io.scrutineer.audit.chain;

import io.scrutineer.audit.chain.Checkpoint.Purpose;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves the start of a trail on, by removing what is older than its period.
 *
 * <p>It moves from checkpoint to checkpoint: what stands before one is older than it. The new start is signed, so that a
 * start that somebody else has removed is found. The last seal always stays: the chain goes on from it.
 */
public final class TrailStart {

    /** How many checkpoints and how many positions one transaction may go on, but one checkpoint at least. */
    private static final int CHECKPOINTS = 1_000;

    private static final int POSITIONS = 20_000;

    private static final String REACHABLE = "select " + Checkpoint.COLUMNS + """
             from audit.checkpoint
            where position > audit.start_position() and position < (select max(position) from audit.seal) and at < ?
            order by position limit ?""";
    private static final String HASH = "select hash from audit.seal where position = ?";
    private static final String ADD =
            "insert into audit.start (position, hash, at, key_id, signature) values (?, ?, ?, ?, ?)";
    private static final List<String> REMOVALS = List.of(
            """
            delete from audit.entry e using audit.seal s
            where s.entry_id = e.id and s.position <= ?""", "delete from audit.checkpoint where position < ?", "delete from audit.seal where position <= ?");

    /** An insert of an entry names its person in the same statement: whoever waits for it, sees the entry. */
    private static final String LOCK = "lock table audit.entry in share mode";

    /** Said with "not exists", PostgreSQL may gather the people of all entries. */
    private static final String NAMED_BY_NONE =
            " (select true from audit.entry e where e.person = p.pseudonym limit 1) is null";

    private static final String GONE = "select p.pseudonym from audit.person p where" + NAMED_BY_NONE;
    private static final String FORGET = "delete from audit.person p where p.pseudonym = any (?) and" + NAMED_BY_NONE;

    /** What goes is a small part of a table that may be long. */
    private static final String ALWAYS_BY_KEY = "set local enable_seqscan = off";

    private final Connection connection;
    private final String service;
    private final TrailKeys keys;
    private final Clock clock;

    /** The connection is in a transaction. */
    public TrailStart(Connection connection, String service, TrailKeys keys, Clock clock) {
        this.connection = connection;
        this.service = service;
        this.keys = keys;
        this.clock = clock;
    }

    /** Removes entries that are older than a moment, some at a time, and tells up to which position, if there were any. */
    public Optional<Long> moveOn(OffsetDateTime before) throws SQLException {
        execute(ALWAYS_BY_KEY);
        Checkpoint reached = reachable(before);
        if (reached == null) {
            return Optional.empty();
        }
        requireGenuine(reached);
        add(keys.signing()
                .sign(
                        Purpose.START,
                        service,
                        new Link(reached.position(), reached.hash()),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        for (String removal : REMOVALS) {
            update(removal, reached.position());
        }
        return Optional.of(reached.position());
    }

    /** Takes out who stands behind pseudonyms that no entry names any more; where there is nobody, no writer waits for it. */
    public void forgetPeople() throws SQLException {
        execute(ALWAYS_BY_KEY);
        List<UUID> gone = gone();
        if (gone.isEmpty()) {
            return;
        }
        execute(LOCK);
        try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setArray(1, connection.createArrayOf("uuid", gone.toArray()));
            forget.executeUpdate();
        }
    }

    private List<UUID> gone() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(GONE);
                ResultSet rows = select.executeQuery()) {
            List<UUID> gone = new ArrayList<>();
            while (rows.next()) {
                gone.add(rows.getObject(1, UUID.class));
            }
            return gone;
        }
    }

    private @Nullable Checkpoint reachable(OffsetDateTime before) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(REACHABLE)) {
            select.setObject(1, before);
            select.setInt(2, CHECKPOINTS);
            Checkpoint last = null;
            try (ResultSet rows = select.executeQuery()) {
                long first = 0;
                while (rows.next()) {
                    Checkpoint next = Checkpoint.read(rows);
                    first = last == null ? next.position() : first;
                    if (next.position() - first > POSITIONS) {
                        break;
                    }
                    last = next;
                }
            }
            return last;
        }
    }

    /** Else a start would be signed for a chain that somebody made up. */
    private void requireGenuine(Checkpoint checkpoint) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HASH)) {
            select.setLong(1, checkpoint.position());
            try (ResultSet row = select.executeQuery()) {
                boolean isGenuine = row.next()
                        && Arrays.equals(row.getBytes(1), checkpoint.hash())
                        && keys.trusted().vouchFor(Purpose.REACHED, checkpoint, service);
                if (!isGenuine) {
                    throw new IllegalStateException("The audit trail was tampered with at position "
                            + checkpoint.position() + ": nothing is removed from it until somebody has looked");
                }
            }
        }
    }

    private void add(Checkpoint start) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setLong(1, start.position());
            insert.setBytes(2, start.hash());
            insert.setObject(3, start.at().atOffset(ZoneOffset.UTC));
            insert.setString(4, start.keyId());
            insert.setBytes(5, start.signature());
            insert.executeUpdate();
        }
    }

    private void execute(String statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }

    private void update(String statement, long position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(statement)) {
            update.setLong(1, position);
            update.executeUpdate();
        }
    }
}
