package io.scrutineer.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.scrutineer.benchmark.SampleInspection.Activity;
import io.scrutineer.benchmark.SampleInspection.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bodies of the requests, made before the clock starts. */
final class Requests {

    private static final JsonMapper JSON = new JsonMapper();

    private Requests() {}

    static byte[] partnership() {
        return bytes(Map.of("name", "Benchmark partnership", "areaCodes", List.of(SampleInspection.AREA)));
    }

    /** The plan with the activities and findings inline. */
    static byte[] inspection(SampleInspection inspection) {
        return plan(inspection, inspection.activities(), inspection.findings());
    }

    /** The plan with the activities alone. */
    static byte[] inspectionWithoutFindings(SampleInspection inspection) {
        return plan(inspection, inspection.activities(), List.of());
    }

    static byte[] findings(SampleInspection inspection) {
        return bytes(Map.of("findings", inspection.findings()));
    }

    static byte[] finding(Finding finding) {
        return bytes(Map.of("findings", List.of(finding)));
    }

    /** What a device that was without a network made, as one batch. */
    static byte[] sync(SampleInspection inspection) {
        return bytes(Map.of(
                "operations",
                inspection.findings().stream()
                        .map(finding -> Map.of("action", "create", "finding", finding))
                        .toList()));
    }

    static byte[] completion() {
        return bytes(Map.of(
                "strengths",
                List.of(Map.of("code", "s1", "text", "Early help for children and families.")),
                "areasForImprovement",
                List.of(Map.of("code", "a1", "text", "Joint planning for individual children.")),
                "progress",
                List.of()));
    }

    private static byte[] plan(SampleInspection inspection, List<Activity> activities, List<Finding> findings) {
        Map<String, Object> plan = new TreeMap<>();
        plan.put("reference", inspection.reference());
        plan.put("kind", "joint-inspection");
        plan.put("sampleEvidence", true);
        plan.put("partnership", SampleInspection.PARTNERSHIP);
        plan.put("areaCode", SampleInspection.AREA);
        plan.put("framework", Map.of("id", "improving-lives", "version", "2016"));
        plan.put("policy", Map.of("id", "triangulated-median", "version", "1"));
        plan.put("leadBody", "care-inspectorate");
        plan.put("partnerBodies", SampleInspection.PARTNER_BODIES);
        plan.put("youngInspectors", true);
        plan.put("fieldworkWindows", List.of(Map.of("from", "2017-08", "to", "2017-11")));
        plan.put("activities", activities);
        plan.put("findings", findings);
        return bytes(plan);
    }

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new BenchmarkFailed("A request could not be written as JSON", e);
        }
    }
}
