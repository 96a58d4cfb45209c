package io.scrutineer.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/** Where the chain of a service stood at a moment, signed. */
public record Checkpoint(long position, byte[] hash, Instant at, String keyId, byte[] signature) {

    /** What {@link #read} needs. */
    public static final String COLUMNS = "position, hash, at, key_id, signature";

    public static Checkpoint read(ResultSet row) throws SQLException {
        return new Checkpoint(
                row.getLong(1),
                row.getBytes(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getBytes(5));
    }

    /** The bytes that the signature is over; the service is among them, so that no other's checkpoint passes. */
    byte[] signed(Purpose purpose, String service) {
        return signed(purpose, service, position, hash, at);
    }

    static byte[] signed(Purpose purpose, String service, long position, byte[] hash, Instant at) {
        return new Netstrings()
                .add(purpose.text)
                .add(service)
                .add(Long.toString(position))
                .add(HexFormat.of().formatHex(hash))
                .add(Netstrings.time(at))
                .toBytes();
    }

    /** What a signature says: it never passes as the other. */
    public enum Purpose {
        /** The chain had reached this position. */
        REACHED("scrutineer-audit-checkpoint"),
        /** The service removed the positions up to this one, as their period was over. */
        START("scrutineer-audit-start");

        private final String text;

        Purpose(String text) {
            this.text = text;
        }
    }
}
