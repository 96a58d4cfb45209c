package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.ServiceProcess;
import io.scrutineer.local.Surroundings;
import io.scrutineer.local.cases.Case;
import io.scrutineer.local.cases.CasePlayer;
import io.scrutineer.local.identity.Persona;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the grading-service in the midst of a trial of a policy; the same trial in peace is the measure. */
class TrialKilledIT {

    private static final int GRADED = 8;
    private static final int COPIES = 400;
    private static final int CHUNK = 20;
    private static final int KILLS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Persona PANEL_MEMBER = Persona.of("p-panel", "care-inspectorate", "panel-member");

    /** All that a trial reads of an inspection. */
    private static final String COPY = """
            with copied as materialized (
                select gen_random_uuid() as id, inspection_id as original
                from assessment cross join generate_series(1, %d)),
            assessed as (
                insert into assessment (inspection_id, reference, snapshot_version, result_sha256, status, bodies, proposed_at)
                select c.id, a.reference, a.snapshot_version, a.result_sha256, a.status, a.bodies, a.proposed_at
                from copied c join assessment a on a.inspection_id = c.original returning 1)
            insert into proposal (inspection_id, snapshot_version, snapshot_sha256, snapshot, policy_id, policy_version,
                result_sha256, result, proposed_at, facts)
            select c.id, p.snapshot_version, p.snapshot_sha256, p.snapshot, p.policy_id, p.policy_version,
                p.result_sha256, p.result, p.proposed_at, p.facts
            from copied c join proposal p on p.inspection_id = c.original""";

    private static final String MOVED = """
            select count(*), count(distinct (inspection_id, indicator)),
                md5(string_agg(inspection_id || indicator || coalesce(to_grade, 0), ',' order by inspection_id, indicator))
            from trial_difference where trial_id = '%s'""";

    @TempDir
    Path data;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void trialEndsWithTheSameReportThoughTheServiceIsKilledInItsMidst() throws Exception {
        Surroundings smallChunks =
                new Surroundings(Path.of("target", "trial-killed"), Map.of("WHAT_IF_CHUNK", Integer.toString(CHUNK)));
        try (LocalSystem system = LocalSystem.start(data, Service.freePorts(), smallChunks, (part, took) -> {})) {
            fill(system);
            JsonNode draft = draft(system);

            UUID calm = begin(system, draft);
            JsonNode inPeace = awaitEnd(system, calm);
            UUID stormy = begin(system, draft);
            int came = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                came = killInItsMidst(system, stormy, came);
            }
            JsonNode amidKills = awaitEnd(system, stormy);

            assertThat(inPeace.path("replayed").asInt()).isEqualTo(GRADED * (COPIES + 1));
            assertThat(inPeace.path("report").path("down").asInt()).isPositive();
            assertThat(amidKills.path("replayed")).isEqualTo(inPeace.path("replayed"));
            assertThat(amidKills.path("total")).isEqualTo(inPeace.path("total"));
            assertThat(amidKills.path("report")).isEqualTo(inPeace.path("report"));
            assertThat(row(system, MOVED.formatted(stormy))).isEqualTo(row(system, MOVED.formatted(calm)));
        }
    }

    /** SIGKILL once the trial has come on, before it is done; and a new start. How far it had come. */
    private static int killInItsMidst(LocalSystem system, UUID trial, int before) throws SQLException {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> replayed(system, trial) > before);
        ServiceProcess grading = system.service(Service.GRADING);
        grading.kill9();
        assertThat(row(system, "select state from trial where id = '" + trial + "'"))
                .containsExactly("running");
        int came = replayed(system, trial);
        assertThat(came).as("in the midst").isBetween(before + 1, GRADED * (COPIES + 1) - 1);
        grading.restart();
        return came;
    }

    private static void fill(LocalSystem system) throws SQLException {
        CasePlayer player = new CasePlayer(system.apis(PATIENCE));
        for (Case inspection : SmallInspections.draw(GRADED, new Random(1))) {
            player.plan(inspection);
            player.recordFieldwork(inspection);
            player.completeFieldwork(inspection);
        }
        await().atMost(PATIENCE).until(() -> count(system, "select count(*) from proposal") == GRADED);
        try (Connection connection = system.platform().connect(Service.GRADING.database());
                Statement copy = connection.createStatement()) {
            copy.execute(COPY.formatted(COPIES));
        }
    }

    /** The shipped policy with a limiter that nothing escapes. */
    private JsonNode draft(LocalSystem system) throws Exception {
        HttpResponse<String> shipped = http.send(
                HttpRequest.newBuilder(grading(system, "/v1/policies/triangulated-median/1"))
                        .build(),
                BodyHandlers.ofString());
        ObjectNode draft = (ObjectNode) JSON.readTree(shipped.body());
        draft.put("id", "draft");
        for (JsonNode limiter : draft.path("limiters")) {
            ((ObjectNode) limiter).put("cap", 2);
        }
        return draft;
    }

    private UUID begin(LocalSystem system, JsonNode draft) throws Exception {
        UUID trial = UUID.randomUUID();
        HttpRequest request = request(system, trial)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(draft.toString()))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return trial;
    }

    private JsonNode awaitEnd(LocalSystem system, UUID trial) throws Exception {
        await().atMost(PATIENCE).until(() -> row(system, "select state from trial where id = '" + trial + "'")
                .equals(List.of("done")));
        HttpRequest request = request(system, trial).build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private static HttpRequest.Builder request(LocalSystem system, UUID trial) {
        return HttpRequest.newBuilder(grading(system, "/v1/what-if/" + trial))
                .header("Authorization", "Bearer " + system.issuer().token(PANEL_MEMBER));
    }

    private static URI grading(LocalSystem system, String path) {
        return system.service(Service.GRADING).uri().resolve(path);
    }

    private static int replayed(LocalSystem system, UUID trial) throws SQLException {
        return count(system, "select replayed from trial where id = '" + trial + "'");
    }

    private static int count(LocalSystem system, String query) throws SQLException {
        return Integer.parseInt(row(system, query).get(0));
    }

    private static List<String> row(LocalSystem system, String query) throws SQLException {
        try (Connection connection = system.platform().connect(Service.GRADING.database());
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(query)) {
            row.next();
            List<String> values = new ArrayList<>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                values.add(row.getString(column));
            }
            return values;
        }
    }
}
