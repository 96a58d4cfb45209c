package io.scrutineer.testparts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the tables beside the service, as a superuser whom no row is hidden from. */
public final class Sql {

    private Sql() {}

    /** The first column of the first row. */
    public static String text(String query, Object... values) {
        return texts(query, values).get(0);
    }

    /** The first column of all rows. */
    public static List<String> texts(String query, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #text}, as the service connects that has not said for whom. */
    static String textAsService(String query) {
        try (Connection connection = connect(setting("DATABASE_USER"), setting("DATABASE_PASSWORD"));
                PreparedStatement statement = prepare(connection, query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int execute(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A session of its own, which commits by itself. */
    public static Connection connect() throws SQLException {
        return connect("postgres", "");
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(setting("DATABASE_URL"), user, password);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
