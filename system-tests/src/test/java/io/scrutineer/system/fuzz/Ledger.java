package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** How many rows the requests that succeeded say they added, by table. */
final class Ledger {

    static final int CREATED = 201;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Integer> added = new TreeMap<>(Map.of(
            "inspection", 0,
            "activity", 0,
            "finding", 0,
            "evidence_snapshot", 0,
            "confirmation", 0,
            "published_report", 0));

    synchronized void enter(FuzzRequest request, int status, String answer) {
        if (status != CREATED) {
            return;
        }
        switch (request.http().method() + " " + request.operation().path()) {
            case "PUT /v1/inspections/{inspectionId}" -> {
                JsonNode plan = read(request.body());
                add("inspection", 1);
                add("activity", plan.path("activities").size());
                add("finding", plan.path("findings").size());
            }
            case "POST /v1/inspections/{inspectionId}/activities" -> add("activity", recorded(answer));
            case "POST /v1/inspections/{inspectionId}/findings" -> add("finding", recorded(answer));
            case "PUT /v1/inspections/{inspectionId}/completion" -> add("evidence_snapshot", 1);
            case "PUT /v1/assessments/{inspectionId}/confirmations/{person}" -> add("confirmation", 1);
            case "PUT /v1/drafts/{inspectionId}/publication" -> add("published_report", 1);
            default -> {}
        }
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
