package io.scrutineer.inspection.completion;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Who was ever on the team of an inspection: in its plan, by recording or amending its evidence, by reading its case records, or
 * by completing it.
 */
@Singleton
class GatheringTeam {

    private static final String PEOPLE = """
            select person from team_member where inspection_id = ?
            union select recorded_by from activity where inspection_id = ?
            union select recorded_by from finding where inspection_id = ?
            union select recorded_by from evidence_version where inspection_id = ?
            union select recorded_by from case_reading where inspection_id = ?""";

    private static final int TABLES = 5;

    private final Session session;

    GatheringTeam(Session session) {
        this.session = session;
    }

    /**
     * Their opaque ids, each once, in one order. They are asked for by plain JDBC: the plan that Hibernate keeps of a native
     * query is found again only after comparing it with all others.
     */
    List<String> of(UUID inspection, String completing) {
        TreeSet<String> people = session.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(PEOPLE)) {
                for (int i = 1; i <= TABLES; i++) {
                    query.setObject(i, inspection);
                }
                return read(query);
            }
        });
        people.add(completing);
        return List.copyOf(people);
    }

    private static TreeSet<String> read(PreparedStatement query) throws SQLException {
        TreeSet<String> people = new TreeSet<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                people.add(rows.getString(1));
            }
        }
        return people;
    }
}
