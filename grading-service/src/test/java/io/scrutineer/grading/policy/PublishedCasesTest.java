package io.scrutineer.grading.policy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.scrutineer.grading.catalogue.ShippedPolicies;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The sample evidence of the published inspections leads to the grades that were published. */
class PublishedCasesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/cases.csv", numLinesToSkip = 1)
    void policy_gives_the_published_grades(
            String name,
            String kind,
            String area,
            String partnership,
            @Nullable String from,
            @Nullable String to,
            String published,
            @Nullable Integer g6,
            @Nullable Integer g5,
            @Nullable Integer g4,
            @Nullable Integer g3,
            @Nullable Integer g2,
            @Nullable Integer g1,
            @Nullable String named)
            throws IOException {
        if (!kind.equals("joint-inspection")) {
            return;
        }
        for (Policy policy : List.of(
                Evidence.POLICY,
                ShippedPolicies.named("triangulated-median-2"),
                ShippedPolicies.named("triangulated-median-3"))) {
            Map<String, Integer> grades = grades(name, policy);
            check(grades, new Integer[] {g1, g2, g3, g4, g5, g6});
            assertThat(grades).containsAllEntriesOf(named(Objects.requireNonNull(named)));
        }
    }

    private static void check(Map<String, Integer> grades, Integer[] expected) {
        Map<Integer, Long> counts = grades.values().stream().collect(groupingBy(grade -> grade, counting()));
        IntStream.rangeClosed(1, 6).forEach(grade -> assertThat(counts.getOrDefault(grade, 0L))
                .as("number of indicators graded " + grade)
                .isEqualTo(Objects.requireNonNull(expected[grade - 1]).longValue()));
    }

    private static Map<String, Integer> named(String grades) {
        return Stream.of(grades.split(";"))
                .map(grade -> grade.split("="))
                .collect(toMap(grade -> grade[0], grade -> Integer.valueOf(grade[1])));
    }

    private static Map<String, Integer> grades(String name, Policy policy) throws IOException {
        JsonNode inspection = JSON.readTree(PublishedCasesTest.class.getResource("/cases/" + name + ".json"));
        Map<String, String> kinds = stream(inspection.get("activities"))
                .collect(toMap(activity -> activity.get("id").asText(), activity -> activity.get("kind")
                        .asText()));
        Map<String, List<Finding>> findings = stream(inspection.get("findings"))
                .collect(groupingBy(
                        finding -> finding.get("indicator").asText(),
                        mapping(
                                finding -> finding(
                                        finding,
                                        kinds.getOrDefault(
                                                finding.get("activityId").asText(), "")),
                                toList())));
        Map<String, Integer> grades = new TreeMap<>();
        findings.forEach(
                (indicator, evidence) -> grades.put(indicator, Objects.requireNonNull(grade(evidence, policy))));
        return grades;
    }

    private static @Nullable Integer grade(List<Finding> evidence, Policy policy) {
        return new Grading(policy, Evidence.SIX_POINTS)
                .grade(Evidence.INDICATOR, evidence)
                .grade();
    }

    private static Finding finding(JsonNode finding, String kind) {
        return new Finding(
                UUID.fromString(finding.get("id").asText()),
                kind,
                "care-inspectorate",
                finding.get("evaluation").asInt(),
                stream(finding.get("flags")).map(JsonNode::asText).toList());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
