package io.scrutineer.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Questions to a service's database that are answered by one number. */
final class Database implements AutoCloseable {

    private final Connection connection;

    Database(Subject subject, String name) {
        try {
            connection = subject.connect(name);
        } catch (SQLException e) {
            throw new BenchmarkFailed("No connection to the database " + name + ": " + e.getMessage(), e);
        }
    }

    long number(String question) {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new BenchmarkFailed("No answer to " + question + ": " + e.getMessage(), e);
        }
    }

    List<String> texts(String question) {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            List<String> texts = new ArrayList<>();
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new BenchmarkFailed("No answer to " + question + ": " + e.getMessage(), e);
        }
    }

    void run(String statement) {
        try (Statement running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException e) {
            throw new BenchmarkFailed(statement + " failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new BenchmarkFailed("A connection could not be closed: " + e.getMessage(), e);
        }
    }
}
