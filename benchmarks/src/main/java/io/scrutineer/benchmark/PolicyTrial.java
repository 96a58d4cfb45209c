package io.scrutineer.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.local.platform.Waiting;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** Inspections a second that a draft policy is tried on, beside reading the same rows and nothing else. */
final class PolicyTrial {

    private static final int DISTINCT = 200;
    private static final int ACTIVITIES = 12;
    private static final int FINDINGS = 120;
    private static final int CONNECTIONS = 4;
    private static final double TARGET = 5_000;
    private static final int FETCHED_AT_ONCE = 250;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final JsonMapper JSON = new JsonMapper();

    /** Without what is not read: a snapshot and a result are beside the row, wherever the rest of it is. */
    private static final String COPY = """
            with copied as materialized (
                select gen_random_uuid() as id, inspection_id as original from assessment cross join generate_series(1, %d)),
            assessed as (
                insert into assessment (inspection_id, reference, snapshot_version, result_sha256, status, proposed_at,
                    bodies, must_review, lowest_confidence, confidence_rank)
                select c.id, a.reference, a.snapshot_version, a.result_sha256, a.status, a.proposed_at, a.bodies,
                    a.must_review, a.lowest_confidence, a.confidence_rank
                from copied c join assessment a on a.inspection_id = c.original)
            insert into proposal (inspection_id, snapshot_version, snapshot_sha256, snapshot, policy_id, policy_version,
                result_sha256, result, proposed_at, facts)
            select c.id, p.snapshot_version, p.snapshot_sha256, ''::bytea, p.policy_id, p.policy_version,
                p.result_sha256, ''::bytea, p.proposed_at, p.facts
            from copied c join proposal p on p.inspection_id = c.original""";

    private static final String READ = """
            select a.inspection_id, a.snapshot_version, p.policy_id, p.policy_version, p.facts
            from assessment a
            join proposal p on p.inspection_id = a.inspection_id and p.snapshot_version = a.snapshot_version
            where a.status <> 'not-graded' order by a.inspection_id""";

    private final Subject subject;
    private final Effort effort;

    PolicyTrial(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
    }

    /** On a system without other inspections. */
    void measure(Report report) {
        int inspections = fill();
        JsonNode draft = draft();
        CpuMeter meter = subject.meter();
        for (int i = 0; i < effort.warmUps(); i++) {
            replay(draft);
            read();
        }
        double[] measured = new double[effort.rounds()];
        double[] ceiling = new double[effort.rounds()];
        JsonNode found = JSON.createObjectNode();
        for (int i = 0; i < effort.rounds(); i++) {
            UUID trial = UUID.randomUUID();
            measured[i] = meter.during(() -> rate(inspections, () -> replay(trial, draft)));
            found = status(trial);
            ceiling[i] = rate(inspections, this::read);
        }
        Comparison result = new Comparison(Series.of(measured), Series.of(ceiling), meter);
        report.row(Row.rate(
                "A draft policy on %,d stored inspections of %d findings".formatted(inspections, FINDINGS),
                result,
                TARGET));
        report.note("What if: from the request until the status says done, the wait of up to a second for the job"
                + " included. The ceiling reads the same rows by a bare cursor. "
                + moved(found.path("report"), inspections) + " " + result.processors());
        report.note("Memory of grading-service after it: " + subject.gradingMegabytes()
                + " MB resident, with the usual heap of 160 MB at most.");
    }

    private static String moved(JsonNode report, int inspections) {
        return "The draft moved %,d grades up and %,d down, of %,d inspections."
                .formatted(report.path("up").asInt(), report.path("down").asInt(), inspections);
    }

    /** Some from inspection-service, and the rest copied from them. */
    private int fill() {
        Load.rate(CONNECTIONS, DISTINCT, () -> task -> {
            SampleInspection sample = SampleInspection.varied(task, ACTIVITIES, FINDINGS);
            subject.inspection().put(sample.path(), Requests.inspection(sample));
            subject.complete(sample);
        });
        try (Database database = new Database(subject, "grading")) {
            boolean graded =
                    Waiting.until(PATIENCE, () -> database.number("select count(*) from proposal") >= DISTINCT);
            if (!graded) {
                throw new BenchmarkFailed("The inspections were not graded");
            }
            database.run(COPY.formatted(effort.replayed() / DISTINCT - 1));
            database.run("vacuum analyze assessment");
            database.run("vacuum analyze proposal");
            return Math.toIntExact(database.number("select count(*) from assessment"));
        }
    }

    /** The shipped policy with other weights. */
    private JsonNode draft() {
        ObjectNode draft = (ObjectNode) parse(subject.panel().get("/v1/policies/triangulated-median/1"));
        draft.put("id", "draft");
        ((ObjectNode) draft.path("sourceKinds").path(0)).put("weight", 9);
        return draft;
    }

    private void replay(JsonNode draft) {
        replay(UUID.randomUUID(), draft);
    }

    private void replay(UUID trial, JsonNode draft) {
        subject.panel().put(path(trial), draft.toString().getBytes(StandardCharsets.UTF_8));
        boolean ended = Waiting.until(PATIENCE, () -> {
            Waiting.pause(LOOK);
            return !status(trial).path("state").asText().equals("running");
        });
        if (!ended || !status(trial).path("state").asText().equals("done")) {
            throw new BenchmarkFailed("The trial did not come to its end: " + status(trial));
        }
    }

    private JsonNode status(UUID trial) {
        return parse(subject.panel().get(path(trial)));
    }

    private static String path(UUID trial) {
        return "/v1/what-if/" + trial;
    }

    private void read() {
        long bytes = 0;
        try (Connection connection = subject.connect("grading");
                PreparedStatement select = connection.prepareStatement(READ)) {
            connection.setAutoCommit(false);
            select.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    bytes += row.getObject(1, UUID.class).version() + row.getInt(2) + row.getBytes(5).length;
                    bytes += row.getString(3).length() + row.getString(4).length();
                }
            }
        } catch (SQLException e) {
            throw new BenchmarkFailed("The facts could not be read: " + e.getMessage(), e);
        }
        if (bytes == 0) {
            throw new BenchmarkFailed("There was nothing to read");
        }
    }

    private static double rate(int inspections, Runnable work) {
        long began = System.nanoTime();
        work.run();
        return inspections / ((System.nanoTime() - began) / 1e9);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new BenchmarkFailed("Not JSON: " + json, e);
        }
    }
}
