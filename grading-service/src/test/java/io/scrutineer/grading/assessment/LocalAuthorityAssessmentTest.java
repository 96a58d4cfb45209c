package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FindingFact;
import io.scrutineer.contracts.IndicatorFact;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.grading.catalogue.ShippedPolicies;
import io.scrutineer.grading.facts.GradingFacts;
import io.scrutineer.grading.policy.Grading;
import io.scrutineer.grading.policy.IndicatorGrade;
import io.scrutineer.grading.policy.OverallGrade;
import io.scrutineer.grading.policy.Policy;
import io.scrutineer.grading.policy.SourceKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The four-level framework and the policy that counts points, both as they are shipped, in one inspection. */
class LocalAuthorityAssessmentTest {

    private static final Path FRAMEWORK =
            Path.of("../inspection-service/src/main/resources/frameworks/local-authority-assessment-2023.json");
    private static final Policy POLICY = ShippedPolicies.named("points-percentage-1");

    private static JsonNode framework;

    @BeforeAll
    static void shipped() throws IOException {
        framework = new JsonMapper().readTree(FRAMEWORK.toFile());
    }

    @Test
    void policy_weighs_every_kind_of_source_of_the_framework() {
        assertThat(POLICY.sourceKinds())
                .extracting(SourceKind::code)
                .containsExactlyInAnyOrderElementsOf(sourceKinds());
    }

    @Test
    void nine_statements_have_the_grades_and_the_whole_the_one_that_were_worked_out_by_hand() {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("assessing-needs", "3 2 3"); // 8 of 12 points, 66 per cent
        found.put("healthier-lives", "3 3 3"); // 9, 75
        found.put("equity", "2 2 2"); // 6, 50
        found.put("care-provision", "4 4 3"); // 11, 91
        found.put("partnerships", "4 4 4"); // 12, 100
        found.put("safe-systems", "2 2 3"); // 7, 58
        found.put("safeguarding", "1 1 2"); // 4, 33
        found.put("governance", "4 3 4"); // 11, 91
        found.put("learning", "4 3 3"); // 10, 83
        List<IndicatorGrade> grades = grades(found);
        assertThat(grades)
                .extracting(IndicatorGrade::indicator, IndicatorGrade::label)
                .containsExactly(
                        tuple("assessing-needs", "good"),
                        tuple("healthier-lives", "good"),
                        tuple("equity", "shortfalls"),
                        tuple("care-provision", "exceptional"),
                        tuple("partnerships", "exceptional"),
                        tuple("safe-systems", "shortfalls"),
                        tuple("safeguarding", "significant shortfalls"),
                        tuple("governance", "exceptional"),
                        tuple("learning", "good"));

        // 26 of 36 points, 72 per cent: good, but for the significant shortfalls.
        OverallGrade overall = overall(grades);
        assertThat(overall.grade()).isEqualTo(2);
        assertThat(overall.explanation().text()).isEqualTo("Overall: 2, requires improvement.");
    }

    @Test
    void evidence_of_every_kind_by_two_bodies_gives_high_confidence() {
        Map<String, String> found = new LinkedHashMap<>();
        indicators().forEach(indicator -> found.put(indicator.code(), "3 3 3 3 3 3 3 3"));
        List<IndicatorGrade> grades = grades(found);
        assertThat(grades).hasSize(9).extracting(IndicatorGrade::confidence).containsOnly("high");
        assertThat(overall(grades).explanation().text()).isEqualTo("Overall: 3, good.");
    }

    private static List<IndicatorGrade> grades(Map<String, String> found) {
        GradingFacts facts = GradingFacts.of(snapshot(found));
        Grading grading = new Grading(POLICY, facts.scale());
        return facts.evidence().stream()
                .map(evidence -> grading.grade(evidence.indicator(), evidence.findings()))
                .toList();
    }

    private static OverallGrade overall(List<IndicatorGrade> grades) {
        return Objects.requireNonNull(new Grading(POLICY, GradingFacts.scale(pinned())).overall(grades));
    }

    private static EvidenceSnapshot snapshot(Map<String, String> found) {
        EvidenceSnapshot golden = Fieldwork.golden().snapshot();
        return Fieldwork.withFindings(old -> findings(found))
                .compose(Fieldwork.withFramework(old -> pinned()))
                .apply(golden);
    }

    /** An evaluation of each of the first kinds of source, in the framework's order; two bodies take turns. */
    private static List<FindingFact> findings(Map<String, String> found) {
        List<FindingFact> findings = new ArrayList<>();
        found.forEach((indicator, evaluations) -> {
            String[] each = evaluations.split(" ");
            for (int i = 0; i < each.length; i++) {
                findings.add(new FindingFact(
                        new UUID(findings.size(), 0),
                        new UUID(i, 1),
                        sourceKinds().get(i),
                        i % 2 == 0 ? "care-inspectorate" : "hmics",
                        indicator,
                        Integer.parseInt(each[i]),
                        "strength",
                        "What was found.",
                        List.of()));
            }
        });
        return findings;
    }

    /** As an inspection pins it. */
    private static PinnedFramework pinned() {
        return new PinnedFramework(
                framework.get("id").asText(),
                framework.get("version").asText(),
                framework.get("title").asText(),
                stream(framework.at("/scale/levels"))
                        .map(level -> new ScaleLevel(
                                level.get("value").asInt(),
                                level.get("label").asText(),
                                level.get("meaning").asText()))
                        .toList(),
                indicators());
    }

    private static List<IndicatorFact> indicators() {
        return stream(framework.get("themes"))
                .flatMap(theme -> stream(theme.get("indicators")))
                .map(LocalAuthorityAssessmentTest::indicator)
                .toList();
    }

    private static IndicatorFact indicator(JsonNode indicator) {
        return new IndicatorFact(
                indicator.get("code").asText(),
                indicator.get("title").asText(),
                indicator.get("chapter").asText(),
                indicator.get("graded").asBoolean());
    }

    private static List<String> sourceKinds() {
        return stream(framework.get("sourceKinds"))
                .map(kind -> kind.get("code").asText())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
