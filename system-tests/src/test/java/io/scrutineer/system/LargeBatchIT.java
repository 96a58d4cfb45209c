package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.cases.Case;
import io.scrutineer.local.identity.Persona;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body of 200,000 findings, a hundred megabytes, is recorded by a service with a small heap. */
class LargeBatchIT {

    private static final int FINDINGS = 200_000;
    private static final long HEAP = 256L * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path data;

    private final String inspection = UUID.randomUUID().toString();
    private final String activity = UUID.randomUUID().toString();

    @Test
    void twoHundredThousandFindingsAreRecordedOnceInASmallHeap() throws Exception {
        try (LocalSystem system =
                LocalSystem.start(data, Service.freePorts(), Path.of("target", "large-batch"), (part, took) -> {})) {
            URI service = system.service(Service.INSPECTION).uri();
            assertThat(largestHeap(service)).isBetween(1L, HEAP);
            begin(system, service);

            HttpResponse<String> first = stream(system, service);
            HttpResponse<String> again = stream(system, service);

            assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
            assertThat(JSON.readTree(first.body()).path("recorded").asInt()).isEqualTo(FINDINGS);
            assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
            assertThat(JSON.readTree(again.body()).path("alreadyKnown").asInt()).isEqualTo(FINDINGS);
            assertThat(stored(system)).isEqualTo(FINDINGS);
            assertThat(system.service(Service.INSPECTION).isAlive()).isTrue();
        }
    }

    /** The most that the heap can grow to, in bytes, as the service itself says. */
    private static long largestHeap(URI service) throws Exception {
        String metrics = HTTP.send(
                        HttpRequest.newBuilder(service.resolve("/q/metrics")).build(), BodyHandlers.ofString())
                .body();
        return metrics.lines()
                .filter(line -> line.startsWith("jvm_memory_max_bytes{area=\"heap\""))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .filter(bytes -> bytes > 0)
                .max()
                .orElseThrow();
    }

    /** A published case, without its evidence, and an activity from which the findings come. */
    private void begin(LocalSystem system, URI service) throws Exception {
        Case sample = Case.named("east-ayrshire-2017");
        ObjectNode partnership = sample.partnership().deepCopy();
        String id = partnership.remove("id").asText();
        send(system, service, "PUT", "/v1/partnerships/" + id, partnership);
        send(system, service, "PUT", "/v1/inspections/" + inspection, sample.plan());
        JsonNode activities = JSON.readTree("""
                {"activities": [{"id": "%s", "kind": "focus-group", "body": "care-inspectorate", "date": "2017-09-19",
                  "peopleMet": 7, "youngInspectors": true, "title": "Focus group"}]}""".formatted(activity));
        send(system, service, "POST", "/v1/inspections/" + inspection + "/activities", activities);
    }

    private static void send(LocalSystem system, URI service, String method, String path, JsonNode body)
            throws Exception {
        HttpRequest request = request(system, service, path, "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as(method + " " + path + ": " + answer.body())
                .isBetween(200, 201);
    }

    private HttpResponse<String> stream(LocalSystem system, URI service) throws Exception {
        HttpRequest request = request(
                        system, service, "/v1/inspections/" + inspection + "/findings", "application/x-ndjson")
                .POST(BodyPublishers.ofInputStream(() -> new Findings(activity)))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(LocalSystem system, URI service, String path, String mediaType) {
        Persona lead = Persona.of("p-lead", "care-inspectorate", "planner", "lead-inspector");
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", mediaType)
                .header("Authorization", "Bearer " + system.issuer().token(lead));
    }

    private long stored(LocalSystem system) throws SQLException {
        String url = system.platform().jdbcUrl(Service.INSPECTION.database());
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement count = connection.createStatement();
                ResultSet row =
                        count.executeQuery("select count(*) from finding where inspection_id = '" + inspection + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The lines of all findings, each made when it is read; twice the same. */
    private static final class Findings extends InputStream {

        private final Random ids = new Random(7);
        private final String activity;
        private byte[] line = {};
        private int position;
        private int made;

        Findings(String activity) {
            this.activity = activity;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (position == line.length) {
                if (made == FINDINGS) {
                    return -1;
                }
                made++;
                line = next().getBytes(StandardCharsets.UTF_8);
                position = 0;
            }
            int part = Math.min(length, line.length - position);
            System.arraycopy(line, position, bytes, from, part);
            position += part;
            return part;
        }

        private String next() {
            return """
                    {"id": "%s", "activityId": "%s", "indicator": "2.1", "evaluation": 4, "type": "strength", "narrative": "%s"}
                    """.formatted(new UUID(ids.nextLong(), ids.nextLong()), activity, "Found to be so. ".repeat(20));
        }
    }
}
