package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FindingFact;
import io.scrutineer.grading.catalogue.ShippedPolicies;
import io.scrutineer.grading.facts.GradingFacts;
import io.scrutineer.grading.facts.GradingFacts.Evidence;
import io.scrutineer.grading.facts.PackedFacts;
import io.scrutineer.grading.policy.Finding;
import io.scrutineer.grading.policy.Grading;
import io.scrutineer.grading.policy.IndicatorGrade;
import io.scrutineer.grading.policy.Policy;
import io.scrutineer.grading.policy.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Packed facts are those of the snapshot, but for the ids of findings. */
class GradingFactsTest {

    private static final List<String> FLAGS =
            List.of("critical-for-safety", "resolved", "important-weakness", "sustained", "sector-leading");
    private static final List<Policy> POLICIES =
            List.of(ShippedPolicies.named("triangulated-median-1"), ShippedPolicies.named("triangulated-median-2"));
    private static final List<SourceKind> KINDS = POLICIES.get(0).sourceKinds();
    private static final EvidenceSnapshot GOLDEN = Fieldwork.golden().snapshot();

    @Test
    void facts_of_the_golden_snapshot_come_back_as_they_were() {
        GradingFacts facts = GradingFacts.of(GOLDEN);
        GradingFacts read = PackedFacts.read(PackedFacts.write(facts));
        assertThat(read.evidence()).hasSize(2);
        assertThat(withoutIds(read)).isEqualTo(withoutIds(facts));
    }

    @Test
    void inspection_that_is_not_graded_has_no_evidence() {
        GradingFacts facts =
                GradingFacts.of(Fieldwork.ofKind("progress-review", null).apply(GOLDEN));
        assertThat(PackedFacts.read(PackedFacts.write(facts)).evidence()).isEmpty();
    }

    @Test
    void facts_of_another_format_are_not_readable() {
        byte[] facts = PackedFacts.write(GradingFacts.of(GOLDEN));
        assertThat(PackedFacts.isReadable(facts)).isTrue();
        facts[0]++;
        assertThat(PackedFacts.isReadable(facts)).isFalse();
        assertThat(PackedFacts.isReadable(null)).isFalse();
        assertThatThrownBy(() -> PackedFacts.read(facts)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void facts_of_120_findings_fit_in_a_row() {
        GradingFacts facts = GradingFacts.of(snapshot(new Random(1), 120));
        assertThat(PackedFacts.write(facts)).hasSizeLessThan(2_000);
    }

    @Property(tries = 100)
    void any_facts_come_back_as_they_were(@ForAll Random random) {
        GradingFacts facts = GradingFacts.of(snapshot(random, random.nextInt(150)));
        assertThat(withoutIds(PackedFacts.read(PackedFacts.write(facts)))).isEqualTo(withoutIds(facts));
    }

    @Property(tries = 100)
    void grading_from_facts_is_grading_from_the_snapshot(@ForAll Random random) {
        EvidenceSnapshot snapshot = snapshot(random, random.nextInt(60));
        GradingFacts read = PackedFacts.read(PackedFacts.write(GradingFacts.of(snapshot)));
        for (Policy policy : POLICIES) {
            Grading grading = new Grading(policy, read.scale());
            for (Evidence evidence : read.evidence()) {
                List<Finding> findings = GradingFacts.byIndicator(snapshot.findings())
                        .getOrDefault(evidence.indicator().code(), List.of());
                IndicatorGrade fromSnapshot = grading.grade(evidence.indicator(), findings);
                assertThat(grading.value(evidence.findings())).isEqualTo(fromSnapshot.grade());
                assertThat(grading.grade(evidence.indicator(), evidence.findings()))
                        .usingRecursiveComparison()
                        .ignoringFieldsMatchingRegexes(".*findingIds")
                        .isEqualTo(fromSnapshot);
            }
        }
    }

    private static GradingFacts withoutIds(GradingFacts facts) {
        return new GradingFacts(
                facts.frameworkId(),
                facts.frameworkVersion(),
                facts.scale(),
                facts.evidence().stream()
                        .map(evidence -> new Evidence(
                                evidence.indicator(),
                                evidence.findings().stream()
                                        .map(finding -> new Finding(
                                                new UUID(0, 0),
                                                finding.sourceKind(),
                                                finding.body(),
                                                finding.evaluation(),
                                                finding.flags()))
                                        .toList()))
                        .toList());
    }

    private static EvidenceSnapshot snapshot(Random random, int findings) {
        return Fieldwork.withFindings(golden -> IntStream.range(0, findings)
                        .mapToObj(i -> finding(random))
                        .toList())
                .apply(GOLDEN);
    }

    private static FindingFact finding(Random random) {
        List<String> flags = new ArrayList<>(FLAGS);
        flags.removeIf(flag -> random.nextInt(6) > 0);
        return new FindingFact(
                new UUID(random.nextLong(), random.nextLong()),
                new UUID(random.nextLong(), random.nextLong()),
                KINDS.get(random.nextInt(KINDS.size())).code(),
                "body-" + random.nextInt(4),
                random.nextBoolean() ? "2.1" : "6.3",
                1 + random.nextInt(6),
                "strength",
                "Wörter, die keine Note ändern.",
                flags);
    }
}
