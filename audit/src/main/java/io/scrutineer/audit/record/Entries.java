package io.scrutineer.audit.record;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.failure.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The table {@code audit.entry}; in a transaction an entry shares its fate, outside of one it is stored at once. */
@ApplicationScoped
class Entries {

    private static final String ADD = """
            insert into audit.entry (person, organisation, roles, action, subject, request, outcome)
            values (audit.pseudonym(?), ?, ?, ?, ?, ?, ?)""";

    /** Each person is looked up once, in one order: who is new to two transactions has none of them wait in a circle. */
    private static final String ADD_ALL = """
            insert into audit.entry (person, organisation, roles, action, subject, request, outcome)
            select (array(select audit.pseudonym(person) from unnest(?) named (person)))[who],
                organisation, roles, action, subject, request, outcome
            from unnest(?, ?, ?, ?, ?, ?, ?) batch (who, organisation, roles, action, subject, request, outcome)""";

    private static final List<Function<Entry, Object>> COLUMNS = List.of(
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
                add.setObject(i + 2, COLUMNS.get(i).apply(entry));
            }
            add.executeUpdate();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    void addAll(List<Entry> entries) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD_ALL)) {
            List<String> persons = entries.stream()
                    .map(Entry::person)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted()
                    .toList();
            add.setArray(1, connection.createArrayOf("text", persons.toArray()));
            add.setArray(2, connection.createArrayOf("int4", places(entries, persons)));
            for (int i = 0; i < COLUMNS.size(); i++) {
                Object[] column = entries.stream().map(COLUMNS.get(i)).toArray();
                add.setArray(i + 3, connection.createArrayOf("text", column));
            }
            add.executeUpdate();
        } catch (SQLException e) {
            throw refused(e);
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
