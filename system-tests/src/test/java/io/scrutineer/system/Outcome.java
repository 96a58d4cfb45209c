package io.scrutineer.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.platform.Platform;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** What is public in the end, and what stands on the topics. */
record Outcome(Map<String, JsonNode> reports, Journal journal) {

    /** The outcome as soon as no service owes an event any more. */
    static Outcome of(LocalSystem system) {
        Platform platform = system.platform();
        for (String database : Platform.DATABASES) {
            await("an empty outbox in " + database)
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> owedEvents(platform, database) == 0);
        }
        return new Outcome(
                PublicReports.of(system.service(Service.PUBLICATION).uri()), Journal.read(platform.bootstrapServers()));
    }

    private static int owedEvents(Platform platform, String database) throws SQLException {
        try (var connection = platform.connect(database);
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from outbox")) {
            count.next();
            return count.getInt(1);
        }
    }
}
