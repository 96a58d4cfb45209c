package io.scrutineer.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An entry as it is stored, with all that its hash is taken over; who stands behind the pseudonym is not part of it. */
public record SealableEntry(
        Instant at,
        @Nullable String pseudonym,
        String organisation,
        String roles,
        String action,
        String subject,
        String request,
        String outcome) {

    /** What {@link #read} needs, of a table named {@code e}. */
    public static final String COLUMNS =
            "e.at, e.person::text, e.organisation, e.roles, e.action, e.subject, e.request, e.outcome";

    /** Reads {@link #COLUMNS} from the first column given. */
    public static SealableEntry read(ResultSet row, int first) throws SQLException {
        return new SealableEntry(
                row.getObject(first, OffsetDateTime.class).toInstant(),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getString(first + 6),
                row.getString(first + 7));
    }
}
