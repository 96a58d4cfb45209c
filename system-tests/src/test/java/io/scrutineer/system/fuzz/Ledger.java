package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How many rows the requests that succeeded say they added, by table. */
final class Ledger {

    static final int CREATED = 201;
    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Requests each of which adds one row when it is answered with 201. */
    private static final Map<String, String> ONE_ROW = Map.of(
            "PUT /v1/inspections/{inspectionId}/completion", "evidence_snapshot",
            "PUT /v1/inspections/{inspectionId}/team/{memberId}", "team_member",
            "PUT /v1/inspections/{inspectionId}/case-sample", "case_sample",
            "PUT /v1/inspections/{inspectionId}/position-statement", "position_statement",
            "PUT /v1/conflicts-of-interest/{conflictId}", "conflict_of_interest",
            "PUT /v1/assessments/{inspectionId}/confirmations/{person}", "confirmation",
            "PUT /v1/drafts/{inspectionId}/publication", "published_report");

    private final Map<String, Integer> added = new TreeMap<>(Map.of("inspection", 0, "activity", 0, "finding", 0));

    Ledger() {
        ONE_ROW.values().forEach(table -> added.put(table, 0));
    }

    synchronized void enter(FuzzRequest request, int status, String answer) {
        String endpoint = request.http().method() + " " + request.operation().path();
        if (status == OK && endpoint.equals("POST /v1/inspections/{inspectionId}/sync")) {
            enterExchanged(read(request.body()).path("operations"), read(answer).path("results"));
        }
        if (status != CREATED) {
            return;
        }
        switch (endpoint) {
            case "PUT /v1/inspections/{inspectionId}" -> {
                JsonNode plan = read(request.body());
                add("inspection", 1);
                add("activity", plan.path("activities").size());
                add("finding", plan.path("findings").size());
            }
            case "POST /v1/inspections/{inspectionId}/activities" -> add("activity", recorded(answer));
            case "POST /v1/inspections/{inspectionId}/findings" -> add("finding", recorded(answer));
            default -> {
                if (ONE_ROW.containsKey(endpoint)) {
                    add(Objects.requireNonNull(ONE_ROW.get(endpoint)), 1);
                }
            }
        }
    }

    /** What devices create is answered one by one. */
    private void enterExchanged(JsonNode operations, JsonNode results) {
        for (JsonNode result : results) {
            JsonNode operation = operations.path(result.path("index").asInt());
            boolean isNew = result.path("outcome").asText().equals("applied")
                    && operation.path("action").asText().equals("create");
            if (isNew) {
                add(operation.path("activity").isObject() ? "activity" : "finding", 1);
            }
        }
    }

    /** The tables of the way to a report, to which chance is sure to add something. */
    synchronized Map<String, Integer> ofTheMainWay() {
        return Map.of(
                "inspection", added("inspection"),
                "activity", added("activity"),
                "finding", added("finding"),
                "evidence_snapshot", added("evidence_snapshot"),
                "confirmation", added("confirmation"),
                "published_report", added("published_report"));
    }

    private int added(String table) {
        return Objects.requireNonNull(added.get(table));
    }

    synchronized Map<String, Integer> added() {
        return Map.copyOf(added);
    }

    private void add(String table, int rows) {
        added.merge(table, rows, Integer::sum);
    }

    private static int recorded(String answer) {
        return read(answer).path("recorded").asInt();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
