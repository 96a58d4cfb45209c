package io.scrutineer.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A case with its report as everybody can read it. */
public record PublishedReport(Case inspection, JsonNode json) {

    public CaseResult result() {
        return new CaseResult(
                inspection.name(),
                json.path("kind").asText(),
                json.path("area").path("code").asText(),
                counts(),
                grades(),
                json.path("gradeSentence").textValue(),
                json.path("url").asText(),
                json.path("shortLink").asText());
    }

    public URI page() {
        return URI.create(json.path("url").asText());
    }

    public String areaName() {
        return json.path("area").path("name").asText();
    }

    public String fieldworkDates() {
        return json.path("fieldworkDates").asText("-");
    }

    public String datePublished() {
        return json.path("datePublished").asText();
    }

    /** The inspection that a progress review follows up; empty for an inspection. */
    public String reviewedInspection() {
        return json.path("reviewOf").path("inspectionId").asText();
    }

    /** How far each area for improvement of the reviewed inspection has come, by its code. */
    public Map<String, String> progress() {
        Map<String, String> judgements = new TreeMap<>();
        json.path("progress")
                .forEach(area -> judgements.put(
                        area.path("area").asText(), area.path("judgement").asText()));
        return judgements;
    }

    /** The codes of the areas for improvement that the inspection concluded with. */
    public Set<String> areasForImprovement() {
        Set<String> codes = new TreeSet<>();
        json.path("areasForImprovement")
                .forEach(area -> codes.add(area.path("code").asText()));
        return codes;
    }

    private Map<Integer, Integer> counts() {
        Map<Integer, Integer> counts = CaseResult.bestFirst();
        json.path("gradeCounts")
                .forEach(count -> counts.put(
                        count.path("grade").asInt(), count.path("count").asInt()));
        return counts;
    }

    private Map<String, Integer> grades() {
        Map<String, Integer> grades = new TreeMap<>();
        json.path("chapters").forEach(chapter -> chapter.path("grades")
                .forEach(grade -> grades.put(
                        grade.path("code").asText(), grade.path("grade").asInt())));
        return grades;
    }
}
