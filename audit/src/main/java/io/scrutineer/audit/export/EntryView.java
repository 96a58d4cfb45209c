package io.scrutineer.audit.export;

import io.scrutineer.audit.chain.SealableEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sealed entry with its place in the chain; the person is left out when it was erased, the pseudonym stays. */
@Schema(name = "AuditEntry")
record EntryView(
        long position,
        String hash,
        Instant at,
        @Nullable String pseudonym,
        @Nullable String person,
        String organisation,
        String roles,
        String action,
        String subject,
        String request,
        String outcome) {

    static EntryView read(ResultSet row) throws SQLException {
        SealableEntry entry = SealableEntry.read(row, 4);
        return new EntryView(
                row.getLong(1),
                HexFormat.of().formatHex(row.getBytes(2)),
                entry.at(),
                entry.pseudonym(),
                row.getString(3),
                entry.organisation(),
                entry.roles(),
                entry.action(),
                entry.subject(),
                entry.request(),
                entry.outcome());
    }
}
