package io.scrutineer.local.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports as the publication service gives them, that say just what was published. */
final class Reports {
    private Reports() {}

    static Map<String, PublishedReport> asPublished() {
        Map<String, PublishedReport> reports = new LinkedHashMap<>();
        for (Expectation expected : Expectation.all()) {
            Case inspection = Case.named(expected.name());
            reports.put(expected.name(), new PublishedReport(inspection, json(expected, inspection)));
        }
        return reports;
    }

    static ObjectNode json(PublishedReport report) {
        return (ObjectNode) report.json();
    }

    private static ObjectNode json(Expectation expected, Case inspection) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("kind", expected.kind());
        report.putObject("area").put("code", expected.areaCode()).put("name", "Area " + expected.areaCode());
        report.put("datePublished", expected.datePublished());
        report.put("url", "http://localhost:8083/reports/" + expected.name());
        report.put("shortLink", expected.shortLink().isEmpty() ? "ABC2345" : expected.shortLink());
        report.set("areasForImprovement", inspection.completion().path("areasForImprovement"));
        report.set("progress", inspection.completion().path("progress"));
        if (expected.isGraded()) {
            report.put("gradeSentence", "Inspectors graded " + expected.counts() + ".");
        } else {
            report.putObject("reviewOf")
                    .put("inspectionId", inspection.plan().path("reviewOf").asText());
        }
        addGrades(report, expected);
        return report;
    }

    private static void addGrades(ObjectNode report, Expectation expected) {
        ArrayNode counts = report.putArray("gradeCounts");
        expected.counts()
                .forEach(
                        (grade, count) -> counts.addObject().put("grade", grade).put("count", count));
        ObjectNode chapter = report.putArray("chapters").addObject();
        ArrayNode grades = chapter.putArray("grades");
        List.copyOf(expected.namedGrades().entrySet())
                .forEach(named -> grades.addObject().put("code", named.getKey()).put("grade", named.getValue()));
    }
}
