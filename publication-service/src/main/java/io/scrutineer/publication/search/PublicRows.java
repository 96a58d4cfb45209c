package io.scrutineer.publication.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and writes the tables of what can be searched, in the running transaction where there is one. */
@ApplicationScoped
class PublicRows {

    private final AgroalDataSource dataSource;

    PublicRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes a value of the row that the result stands at. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> read(String sql, Reader<T> reader, List<?> parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = prepared(connection, sql, parameters);
                ResultSet row = select.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("What can be searched was not read", e);
        }
    }

    /** A value of each row as text, to be bound as an array. */
    static <R> List<@Nullable String> column(List<R> rows, Function<R, @Nullable Object> value) {
        List<@Nullable String> column = new ArrayList<>(rows.size());
        for (R row : rows) {
            Object of = value.apply(row);
            column.add(of == null ? null : of.toString());
        }
        return column;
    }

    int write(String sql, List<? extends @Nullable Object> parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement write = prepared(connection, sql, parameters)) {
            return write.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What can be searched was not written", e);
        }
    }

    /** A list is bound as an array of texts. */
    private static PreparedStatement prepared(
            Connection connection, String sql, List<? extends @Nullable Object> parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int place = 0;
        for (Object parameter : parameters) {
            place++;
            if (parameter instanceof List<?> texts) {
                statement.setArray(place, connection.createArrayOf("text", texts.toArray()));
            } else {
                statement.setObject(place, parameter);
            }
        }
        return statement;
    }
}
