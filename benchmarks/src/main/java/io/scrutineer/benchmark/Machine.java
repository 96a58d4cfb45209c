package io.scrutineer.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.kafka.common.utils.AppInfoParser;

/** What the figures were taken on. */
final class Machine {

    private Machine() {}

    static void describe(Subject subject, Report report) {
        report.fact("Taken on " + LocalDate.now(ZoneOffset.UTC)
                + " with everything, the load generator too, on one machine: "
                + Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ".");
        report.fact("Java " + Runtime.version() + ", PostgreSQL " + postgres(subject) + " with fsync, Kafka "
                + AppInfoParser.getVersion() + " with acks=all.");
        report.fact("Median of the rounds (smallest to largest); product and ceiling take turns in the same run.");
    }

    private static String postgres(Subject subject) {
        try (Connection connection = subject.connect("inspection")) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new BenchmarkFailed("PostgreSQL did not tell its version: " + e.getMessage(), e);
        }
    }
}
