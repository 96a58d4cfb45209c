package io.scrutineer.inspection.evidence;

import io.scrutineer.inspection.Recording;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A finding with its inspection and who recorded it, among others that have their own. */
record AttributedFinding(UUID inspection, Finding finding, Recording by) {

    /** The order in which rows are written, so that those who write the same never wait for each other in a circle. */
    static final Comparator<AttributedFinding> ORDER = Comparator.comparing(AttributedFinding::inspection)
            .thenComparing(attributed -> attributed.finding().id());

    /** A piece of evidence of an inspection, by what it is known: the same id may stand in two inspections. */
    record Key(UUID inspection, UUID piece) {

        /** Those that a query finds whose columns are these. */
        static List<Key> readAll(PreparedStatement query) throws SQLException {
            List<Key> keys = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    keys.add(new Key(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
                }
            }
            return keys;
        }
    }
}
