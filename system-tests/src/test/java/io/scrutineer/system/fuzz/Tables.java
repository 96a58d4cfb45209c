package io.scrutineer.system.fuzz;

import io.scrutineer.local.platform.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is in the tables of the services, seen from beside them: in every table that there is, but for a few whose rows
 * are no function of the answers.
 *
 * <p>These are the outbox, whose rows go as they are sent; the inbox, whose rows are the events that other services sent,
 * each in a moment of its own; what published grades are counted in, which several reports share; what trials of policies
 * find, of as many inspections as there are when they come to them; the grades and indicators of what is public, which
 * follow from it, documents, made when somebody asks for them, and what is prepared for a moment; Flyway's history, which no request changes; and the
 * schema {@code audit}, which has rows for refusals and reads too, and seals in a time of its own: it is compared with its
 * own chain, and tested where it is.
 */
final class Tables {

    private static final String COUNTED = """
            select coalesce(string_agg(table_name, ',' order by table_name), '') from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
              and table_name not in ('outbox', 'inbox', 'flyway_schema_history', 'trial_tally', 'trial_difference',
                'report_series', 'published_month', 'published_grade_count',
                'public_grade', 'public_indicator', 'report_document', 'prepared_words')""";

    private final Platform platform;

    Tables(Platform platform) {
        this.platform = platform;
    }

    /** The number of rows of each table, by database and table. */
    Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        for (String database : Platform.DATABASES) {
            for (String table : counted(database)) {
                rows.put(database + "." + table, Integer.valueOf(text(database, "select count(*) from " + table)));
            }
        }
        return rows;
    }

    /** How many rows were added since then, of the tables whose number has changed. */
    Map<String, Integer> addedSince(Map<String, Integer> before) {
        Map<String, Integer> added = new TreeMap<>(rows());
        added.replaceAll((table, rows) -> rows - before.getOrDefault(table, 0));
        added.values().removeIf(rows -> rows == 0);
        return added;
    }

    /** All rows that name the inspection, as texts; auditors hold what they will, so that legal holds are left out. */
    List<String> contentOf(UUID inspection) {
        List<String> content = new ArrayList<>();
        for (String database : Platform.DATABASES) {
            for (String table : counted(database)) {
                if (!table.equals("legal_hold")) {
                    content.add(database + "." + table + ": " + text(database, """
                            select coalesce(string_agg(t::text, ' ' order by t::text), '') from %s t
                            where t::text like '%%%s%%'""".formatted(table, inspection)));
                }
            }
        }
        return content;
    }

    private List<String> counted(String database) {
        return List.of(text(database, COUNTED).split(","));
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
