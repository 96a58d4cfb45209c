package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.IndicatorFact;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.grading.assessment.GradingResult.GradingFramework;
import io.scrutineer.grading.catalogue.ShippedPolicies;
import io.scrutineer.grading.facts.GradingFacts;
import io.scrutineer.grading.facts.ReaderPairs;
import io.scrutineer.grading.policy.Grading;
import io.scrutineer.grading.policy.Indicator;
import io.scrutineer.grading.policy.IndicatorGrade;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people confirmed is a hash, so what a shipped policy makes of a snapshot stays as it is, to the byte. */
class PinnedResultsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "triangulated-median-1, 345b009afa3009542b755f337a2d80aaea4e784840261a70a65de81c8d92f100",
        "triangulated-median-2, 8bee58683a72a81ae2831156908ae07c52c1c3d179041e3baf51066a2bee04de",
        "triangulated-median-3, ce122e0e4b3ceaf66cf229c2b5398e7a5f7bbe88df76c763b23ae053920e0471",
        "points-percentage-1, b5dae2e4373e0fb5bd28a0300c058eeb8be40a70ac9826edc00e25490397db3d",
        "scored-total-1, 07dfe393cd19e924a1c130be0404a1f54986633b63d2d67e206350ba6eaad0c2",
    })
    void result_of_a_shipped_policy_never_changes(String policy, String sha256) {
        assertThat(EventJson.sha256(EventJson.write(result(snapshot(policy), policy))))
                .isEqualTo(sha256);
    }

    private static EvidenceSnapshot snapshot(String policy) {
        return switch (policy) {
            case "points-percentage-1" -> Fieldwork.byPoints().snapshot();
            case "scored-total-1" -> Fieldwork.byTotal().snapshot();
            default -> Fieldwork.golden().snapshot();
        };
    }

    private static GradingResult result(EvidenceSnapshot snapshot, String policy) {
        Grading grading = new Grading(ShippedPolicies.named(policy), GradingFacts.scale(snapshot.framework()));
        List<IndicatorGrade> grades = snapshot.framework().indicators().stream()
                .filter(IndicatorFact::graded)
                .map(indicator -> grading.grade(
                        new Indicator(indicator.code(), indicator.title()),
                        Objects.requireNonNull(
                                GradingFacts.byIndicator(snapshot.findings()).get(indicator.code())),
                        ReaderPairs.of(snapshot).readings(indicator.code())))
                .toList();
        return new GradingResult(
                "00",
                new PinnedPolicy(grading.policy().id(), grading.policy().version()),
                new GradingFramework("f", "1"),
                grades,
                grading.overall(grades));
    }
}
