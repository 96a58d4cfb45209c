package io.scrutineer.audit.staff;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.audit.staff.PersonalDataView.NamedIn;
import io.scrutineer.audit.staff.PersonalDataView.TrailView;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that name people, in the tables of the service and in the trail. */
@ApplicationScoped
class StaffRows {

    private static final String TRAIL = """
            select count(*), min(s.position), max(s.position), min(e.at), max(e.at)
            from audit.person p join audit.entry e on e.person = p.pseudonym
            left join audit.seal s on s.entry_id = e.id
            where p.person = ?""";

    private final AgroalDataSource dataSource;

    StaffRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<NamedIn> naming(NamingColumn in, String person) {
        String select = "select (%s)::text, %s from %s where %s = ? order by 2, 1"
                .formatted(in.id(), in.time(), in.table(), in.column());
        return query(select, person, row -> new NamedIn(in.table(), in.column(), row.getString(1), time(row, 2)));
    }

    TrailView trail(String person) {
        return query(
                        TRAIL,
                        person,
                        row -> new TrailView(
                                row.getLong(1),
                                row.getObject(2, Long.class),
                                row.getObject(3, Long.class),
                                time(row, 4),
                                time(row, 5)))
                .get(0);
    }

    List<String> ids(String select, String person) {
        return query(select, person, row -> row.getString(1));
    }

    void rename(NamingColumn in, String person, String pseudonym) {
        update("update %s set %s = ? where %s = ?".formatted(in.table(), in.column(), in.column()), pseudonym, person);
    }

    void forget(String person) {
        update("delete from audit.person where person = ?", person);
    }

    private void update(String statement, String... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A person was not taken out", e);
        }
    }

    private <T> List<T> query(String select, String person, Row<T> each) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(select)) {
            query.setString(1, person);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(each.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("What is held of a person was not read", e);
        }
    }

    private static @Nullable Instant time(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
