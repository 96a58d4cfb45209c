package io.scrutineer.inspection.evidence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of one column of a batch, for PostgreSQL's {@code unnest}. */
final class Column {

    private final String type;
    private final @Nullable Object[] values;

    private Column(String type, @Nullable Object[] values) {
        this.type = type;
        this.values = values;
    }

    static <E> Column texts(List<E> batch, Function<E, @Nullable String> value) {
        return of("text", batch, value, new String[batch.size()]);
    }

    static <E> Column uuids(List<E> batch, Function<E, UUID> value) {
        return of("uuid", batch, value, new Object[batch.size()]);
    }

    static <E> Column integers(List<E> batch, Function<E, @Nullable Integer> value) {
        return of("int4", batch, value, new Integer[batch.size()]);
    }

    static <E> Column booleans(List<E> batch, Function<E, Boolean> value) {
        return of("bool", batch, value, new Boolean[batch.size()]);
    }

    private static <E, V> Column of(
            String type, List<E> batch, Function<E, ? extends @Nullable V> value, @Nullable V[] values) {
        Arrays.setAll(values, i -> value.apply(batch.get(i)));
        return new Column(type, values);
    }

    /** Gives columns to a statement whose parameters for them begin with the given one. */
    static void bind(List<Column> columns, PreparedStatement statement, int first) throws SQLException {
        Connection connection = statement.getConnection();
        for (int i = 0; i < columns.size(); i++) {
            statement.setArray(first + i, columns.get(i).array(connection));
        }
    }

    private Array array(Connection connection) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
