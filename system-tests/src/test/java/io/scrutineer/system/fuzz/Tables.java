package io.scrutineer.system.fuzz;

import io.scrutineer.local.platform.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What is in the tables of the services, seen from beside them. */
final class Tables {

    private static final Map<String, List<String>> BY_DATABASE = Map.of(
            "inspection",
            List.of(
                    "inspection",
                    "activity",
                    "finding",
                    "evidence_snapshot",
                    "team_member",
                    "case_sample",
                    "position_statement",
                    "conflict_of_interest"),
            "grading",
            List.of("confirmation"),
            "publication",
            List.of("published_report"));

    private final Platform platform;

    Tables(Platform platform) {
        this.platform = platform;
    }

    /** The number of rows of each table. */
    Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        BY_DATABASE.forEach((database, tables) -> tables.forEach(
                table -> rows.put(table, Integer.valueOf(text(database, "select count(*) from " + table)))));
        return rows;
    }

    /** All that the inspection-service holds of an inspection, as one text. */
    String contentOf(UUID inspection) {
        return text("inspection", """
                select (select i::text from inspection i where id = '%1$s')
                    || coalesce((select string_agg(a::text, '' order by id) from activity a where inspection_id = '%1$s'), '')
                    || coalesce((select string_agg(f::text, '' order by id) from finding f where inspection_id = '%1$s'), '')""".formatted(inspection));
    }

    private String text(String database, String query) {
        try (Connection connection = platform.connect(database);
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
