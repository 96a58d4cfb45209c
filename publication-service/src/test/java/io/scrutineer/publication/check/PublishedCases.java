package io.scrutineer.publication.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.calendar.PartialDate;
import io.scrutineer.contracts.ActivityFact;
import io.scrutineer.contracts.AreaFact;
import io.scrutineer.contracts.BodyFact;
import io.scrutineer.contracts.CaseReadingFact;
import io.scrutineer.contracts.Conclusion;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkWindow;
import io.scrutineer.contracts.FindingFact;
import io.scrutineer.contracts.IndicatorFact;
import io.scrutineer.contracts.PartnershipFact;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.contracts.ReviewedInspection;
import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.publication.report.IndicatorGrade;
import io.scrutineer.publication.report.InspectionFacts;
import io.scrutineer.publication.report.KnownParts;
import io.scrutineer.publication.report.ReportAssembly;
import io.scrutineer.publication.report.ReportContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published inspections of 2016 to 2018 as facts, with the sample evidence that `./run` plays and their published grades. */
final class PublishedCases {

    static final List<String> REFERENCES = List.of(
            "east-ayrshire-2017",
            "inverclyde-2017",
            "south-ayrshire-2016",
            "south-ayrshire-2018-review",
            "perth-and-kinross-2017");

    private static final Map<String, String> BODIES = Map.of(
            "care-inspectorate", "Care Inspectorate",
            "education-scotland", "Education Scotland",
            "healthcare-improvement-scotland", "Healthcare Improvement Scotland",
            "hmics", "Her Majesty's Inspectorate of Constabulary for Scotland");
    private static final Map<String, String> AREAS = Map.of(
            "S12000008", "East Ayrshire",
            "S12000018", "Inverclyde",
            "S12000028", "South Ayrshire",
            "S12000024", "Perth and Kinross");
    private static final List<String> CODES = List.of("1.1", "2.1", "2.2", "5.1", "5.2", "5.3", "6.2", "6.3", "9.4");
    private static final List<String> TITLES = List.of(
            "Improvements in the wellbeing of children and young people",
            "Impact on children and young people",
            "Impact on families",
            "Providing help and support at an early stage",
            "Assessing and responding to risks and needs",
            "Planning for individual children and young people",
            "Planning and improving services",
            "Participation of children, young people, families and other stakeholders",
            "Leadership of improvement and change");
    private static final List<ScaleLevel> SCALE = List.of(
            new ScaleLevel(6, "excellent", "Outstanding or sector leading"),
            new ScaleLevel(5, "very good", "Major strengths"),
            new ScaleLevel(4, "good", "Important strengths, with some areas for improvement"),
            new ScaleLevel(3, "adequate", "Strengths just outweigh weaknesses"),
            new ScaleLevel(2, "weak", "Important weaknesses"),
            new ScaleLevel(1, "unsatisfactory", "Major weaknesses"));
    private static final int GRADES_FROM = 7;
    private static final int NAMED = 13;

    private final Map<String, InspectionFacts> facts = new HashMap<>();
    private final Map<String, PartialDate> published = new HashMap<>();
    private final Map<String, ReportContent> reports = new HashMap<>();

    private PublishedCases() {}

    static PublishedCases read() {
        PublishedCases cases = new PublishedCases();
        Map<String, String[]> table = table();
        for (String reference : REFERENCES) {
            JsonNode json = json(reference);
            InspectionFacts facts = InspectionFacts.of(snapshot(json));
            cases.facts.put(reference, facts);
            cases.published.put(
                    reference,
                    PartialDate.parse(
                            json.path("publication").path("datePublished").asText()));
            List<IndicatorGrade> grades =
                    facts.policy() == null ? List.of() : grades(Objects.requireNonNull(table.get(reference)));
            KnownParts parts =
                    new KnownParts(UUID.fromString(json.path("inspectionId").asText()), "a".repeat(64), facts, grades);
            cases.reports.put(reference, ReportAssembly.assemble(parts, Map.of()));
        }
        return cases;
    }

    ReportContent report(String reference) {
        return Objects.requireNonNull(reports.get(reference), reference);
    }

    InspectionFacts facts(String reference) {
        return Objects.requireNonNull(facts.get(reference), reference);
    }

    PartialDate published(String reference) {
        return Objects.requireNonNull(published.get(reference), reference);
    }

    private static EvidenceSnapshot snapshot(JsonNode json) {
        JsonNode plan = json.path("plan");
        boolean review = plan.path("policy").isNull();
        Map<String, JsonNode> activities = new LinkedHashMap<>();
        json.path("activities")
                .forEach(activity -> activities.put(activity.path("id").asText(), activity));
        return new EvidenceSnapshot(
                plan.path("reference").asText(),
                plan.path("kind").asText(),
                true,
                new PartnershipFact(
                        json.path("partnership").path("id").asText(),
                        json.path("partnership").path("name").asText()),
                new AreaFact(plan.path("areaCode").asText(), name(AREAS, plan.path("areaCode"))),
                body(plan.path("leadBody")),
                stream(plan.path("partnerBodies")).map(PublishedCases::body).toList(),
                plan.path("youngInspectors").asBoolean(),
                stream(plan.path("fieldworkWindows"))
                        .map(window -> new FieldworkWindow(
                                window.path("from").asText(), window.path("to").asText()))
                        .toList(),
                reviewOf(plan.path("reviewOf")),
                framework(!review),
                review ? null : new PinnedPolicy("triangulated-median", "1"),
                activities.values().stream().map(PublishedCases::activity).toList(),
                stream(json.path("findings"))
                        .map(finding -> finding(finding, activities))
                        .toList(),
                conclusions(json.path("completion").path("strengths")),
                conclusions(json.path("completion").path("areasForImprovement")),
                stream(json.path("completion").path("progress"))
                        .map(progress -> new ProgressFact(
                                progress.path("area").asText(),
                                "Area " + progress.path("area").asText() + ".",
                                progress.path("judgement").asText(),
                                progress.path("narrative").asText()))
                        .toList(),
                review ? null : new CaseReadingFact(90, List.of()));
    }

    private static @Nullable ReviewedInspection reviewOf(JsonNode id) {
        return id.isNull() ? null : new ReviewedInspection(UUID.fromString(id.asText()), "south-ayrshire-2016");
    }

    private static PinnedFramework framework(boolean graded) {
        List<IndicatorFact> indicators = new ArrayList<>();
        for (int i = 0; i < CODES.size(); i++) {
            indicators.add(new IndicatorFact(
                    CODES.get(i), TITLES.get(i), "Chapter " + CODES.get(i).charAt(0), graded));
        }
        return new PinnedFramework(
                "improving-lives",
                "2016",
                "How well are we improving the lives of children and young people?",
                SCALE,
                indicators);
    }

    private static ActivityFact activity(JsonNode json) {
        JsonNode people = json.path("peopleMet");
        return new ActivityFact(
                UUID.fromString(json.path("id").asText()),
                json.path("kind").asText(),
                json.path("body").asText(),
                json.path("date").asText(),
                people.isNumber() ? people.asInt() : null,
                json.path("youngInspectors").asBoolean());
    }

    private static FindingFact finding(JsonNode json, Map<String, JsonNode> activities) {
        JsonNode activity =
                Objects.requireNonNull(activities.get(json.path("activityId").asText()));
        return new FindingFact(
                UUID.fromString(json.path("id").asText()),
                UUID.fromString(json.path("activityId").asText()),
                activity.path("kind").asText(),
                activity.path("body").asText(),
                json.path("indicator").asText(),
                json.path("evaluation").asInt(),
                json.path("type").asText(),
                json.path("narrative").asText(),
                List.of());
    }

    /** Those that are published by indicator, and the others so that the distribution is the published one. */
    private static List<IndicatorGrade> grades(String[] row) {
        Map<String, Integer> byCode = new LinkedHashMap<>();
        Stream.of(row[NAMED].split(";", -1))
                .filter(named -> !named.isEmpty())
                .forEach(named -> byCode.put(named.split("=", -1)[0], Integer.valueOf(named.split("=", -1)[1])));
        for (int i = 0; i < SCALE.size(); i++) {
            int grade = SCALE.get(i).value();
            int wanted = Integer.parseInt(row[GRADES_FROM + i]);
            for (String code : CODES) {
                if (!byCode.containsKey(code)
                        && byCode.values().stream()
                                        .filter(given -> given == grade)
                                        .count()
                                < wanted) {
                    byCode.put(code, grade);
                }
            }
        }
        return byCode.entrySet().stream()
                .map(given -> new IndicatorGrade(given.getKey(), given.getValue()))
                .toList();
    }

    private static List<Conclusion> conclusions(JsonNode list) {
        return stream(list)
                .map(one -> new Conclusion(
                        one.path("code").asText(), one.path("text").asText()))
                .toList();
    }

    private static BodyFact body(JsonNode id) {
        return new BodyFact(id.asText(), name(BODIES, id));
    }

    private static String name(Map<String, String> names, JsonNode id) {
        return Objects.requireNonNull(names.get(id.asText()), id.asText());
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return list.valueStream();
    }

    private static Map<String, String[]> table() {
        Map<String, String[]> table = new HashMap<>();
        new String(resource("/cases/cases.csv"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(",", -1))
                .forEach(row -> table.put(row[0], row));
        return table;
    }

    private static JsonNode json(String reference) {
        try {
            return new ObjectMapper().readTree(resource("/cases/" + reference + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream stream = PublishedCases.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
