package io.scrutineer.audit.record;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.failure.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The table {@code audit.entry}; in a transaction an entry shares its fate, outside of one it is stored at once. */
@ApplicationScoped
class Entries {

    private static final String ADD = """
            insert into audit.entry (person, organisation, roles, action, subject, request, outcome)
            values (audit.pseudonym(?), ?, ?, ?, ?, ?, ?)""";

    /**
     * Each person is looked up once, in one order: who is new to two transactions has none of them wait in a circle. The
     * function, which takes longer, is left to those who are new.
     */
    static final String ADD_ALL = """
            insert into audit.entry (person, organisation, roles, action, subject, request, outcome)
            select (array(select coalesce(
                        (select pseudonym from audit.person where person.person = named.person),
                        audit.pseudonym(person))
                    from unnest((select ?::text[])) named (person)))[who],
                organisation, roles, action, subject, request, outcome
            from unnest(?, ?, ?, ?, ?, ?, ?) batch (who, organisation, roles, action, subject, request, outcome)""";

    private static final List<Function<Entry, String>> COLUMNS = List.of(
            Entry::organisation, Entry::roles, Entry::action, Entry::subject, Entry::request, entry -> entry.outcome()
                    .code());

    private final AgroalDataSource dataSource;

    Entries(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(Entry entry) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setString(1, entry.person());
            for (int i = 0; i < COLUMNS.size(); i++) {
                add.setString(i + 2, COLUMNS.get(i).apply(entry));
            }
            add.executeUpdate();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    void addAll(List<Entry> entries) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD_ALL)) {
            bind(entries, add, 1);
            add.executeUpdate();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    /** Gives these to {@link #ADD_ALL}, whose parameters begin with the given one. */
    static void bind(List<Entry> entries, PreparedStatement statement, int first) throws SQLException {
        Connection connection = statement.getConnection();
        List<String> persons = entries.stream()
                .map(Entry::person)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        statement.setArray(first, connection.createArrayOf("text", persons.toArray(String[]::new)));
        statement.setArray(first + 1, connection.createArrayOf("int4", places(entries, persons)));
        for (int i = 0; i < COLUMNS.size(); i++) {
            Function<Entry, String> value = COLUMNS.get(i);
            String[] column = new String[entries.size()];
            Arrays.setAll(column, entry -> value.apply(entries.get(entry)));
            statement.setArray(first + 2 + i, connection.createArrayOf("text", column));
        }
    }

    /** Where the person of each entry stands among these, counted from one; who is not named has no place. */
    private static Integer[] places(List<Entry> entries, List<String> persons) {
        return entries.stream()
                .map(entry -> entry.person() == null ? null : persons.indexOf(entry.person()) + 1)
                .toArray(Integer[]::new);
    }

    private static Unavailable refused(SQLException e) {
        return new Unavailable("The audit trail did not take the entry", e);
    }
}
