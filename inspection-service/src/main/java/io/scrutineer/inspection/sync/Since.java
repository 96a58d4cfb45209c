package io.scrutineer.inspection.sync;

import io.scrutineer.http.Cursor;
import io.scrutineer.inspection.evidence.ChangeRange;
import io.scrutineer.inspection.evidence.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a device has been told of changes to either table.
 *
 * @param own transactions of the device itself that it has not been told past yet: what they added is no news to it
 */
record Since(Position ofActivities, Position ofFindings, List<String> own) {

    private static final int PARTS = 4;

    /** As long as some transaction runs, nobody is told past it; what was added before these is told then. */
    private static final int MOST_OWN = 20;

    private static final String SEPARATOR = ",";
    private static final Pattern TRANSACTION = Pattern.compile("[0-9]{1,19}");

    /** Nothing yet, where there is no cursor; one that was not given out is refused. */
    static Since parse(@Nullable String cursor) {
        List<String> parts = Cursor.parse(cursor, PARTS, PARTS + 1);
        return parts == null
                ? new Since(Position.START, Position.START, List.of())
                : new Since(
                        Position.parse(parts.get(0), parts.get(1)),
                        Position.parse(parts.get(2), parts.get(3)),
                        parts.size() == PARTS ? List.of() : transactions(parts.get(PARTS)));
    }

    private static List<String> transactions(String joined) {
        List<String> transactions = List.of(joined.split(SEPARATOR, -1));
        if (transactions.size() > MOST_OWN
                || !transactions.stream().allMatch(id -> TRANSACTION.matcher(id).matches())) {
            throw Cursor.refused();
        }
        return transactions;
    }

    /** With one more transaction of the device. */
    Since with(String transaction) {
        List<String> all = new ArrayList<>(own);
        all.add(transaction);
        return new Since(ofActivities, ofFindings, all.subList(Math.max(0, all.size() - MOST_OWN), all.size()));
    }

    /** The same device after it was told more. */
    Since then(Position activities, Position findings) {
        return new Since(
                activities,
                findings,
                own.stream()
                        .filter(id -> !activities.isAfter(id) || !findings.isAfter(id))
                        .toList());
    }

    /** Those of its own are left out where there are none, as before there were any. */
    String cursor() {
        List<String> parts = new ArrayList<>(List.of(
                ofActivities.transaction(),
                ofActivities.piece().toString(),
                ofFindings.transaction(),
                ofFindings.piece().toString()));
        if (!own.isEmpty()) {
            parts.add(String.join(SEPARATOR, own));
        }
        return Cursor.of(parts.toArray(String[]::new));
    }

    /** The last change that was told, in the order of changes. */
    record Position(String transaction, UUID piece) {

        private static final UUID BEFORE_ALL = new UUID(0, 0);

        static final Position START = before("0");

        /** All was told that came before a transaction. */
        static Position before(String transaction) {
            return new Position(transaction, BEFORE_ALL);
        }

        private static Position parse(String transaction, String piece) {
            try {
                if (TRANSACTION.matcher(transaction).matches()) {
                    return new Position(transaction, UUID.fromString(piece));
                }
            } catch (IllegalArgumentException e) {
                throw Cursor.refused();
            }
            throw Cursor.refused();
        }

        static Position of(Stored<?> last) {
            return new Position(last.changedIn(), last.id());
        }

        ChangeRange until(String before, List<String> own) {
            return new ChangeRange(transaction, piece, before, own);
        }

        private boolean isAfter(String other) {
            return Long.compareUnsigned(Long.parseUnsignedLong(transaction), Long.parseUnsignedLong(other)) > 0;
        }
    }
}
