package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FrozenFieldwork;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.contracts.ProposedGrade;
import io.scrutineer.grading.assessment.GradingResult.GradingFramework;
import io.scrutineer.grading.assessment.Proposal.GradedFacts;
import io.scrutineer.grading.catalogue.PolicyCatalogue;
import io.scrutineer.grading.catalogue.PolicyKey;
import io.scrutineer.grading.facts.GradingFacts;
import io.scrutineer.grading.facts.ReaderPairs;
import io.scrutineer.grading.policy.Grading;
import io.scrutineer.grading.policy.IndicatorGrade;
import io.scrutineer.grading.policy.OverallGrade;
import io.scrutineer.grading.policy.Policy;
import io.scrutineer.grading.policy.UngradableEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Grades a snapshot by the policy that its inspection was planned with. */
@ApplicationScoped
public class GradeEvidence {

    private final PolicyCatalogue policies;

    GradeEvidence(PolicyCatalogue policies) {
        this.policies = policies;
    }

    GradedFacts grade(FrozenFieldwork event) {
        GradingFacts facts = GradingFacts.of(event.snapshot());
        return new GradedFacts(facts, grade(event.snapshotSha256(), event.snapshot(), facts));
    }

    /** What the policy makes of the snapshot: always the same of the same. */
    public GradingResult grade(String snapshotSha256, EvidenceSnapshot snapshot) {
        return grade(snapshotSha256, snapshot, GradingFacts.of(snapshot));
    }

    private GradingResult grade(String snapshotSha256, EvidenceSnapshot snapshot, GradingFacts facts) {
        GradingFramework framework = new GradingFramework(
                snapshot.framework().id(), snapshot.framework().version());
        List<IndicatorGrade> grades = grades(snapshot, facts);
        return new GradingResult(snapshotSha256, snapshot.policy(), framework, grades, overall(snapshot, grades));
    }

    /** The indicative grades in the framework's order; none where nothing is to be graded. */
    public List<IndicatorGrade> grades(EvidenceSnapshot snapshot) {
        return grades(snapshot, GradingFacts.of(snapshot));
    }

    private List<IndicatorGrade> grades(EvidenceSnapshot snapshot, GradingFacts facts) {
        if (facts.evidence().isEmpty()) {
            return List.of();
        }
        Grading grading = grading(snapshot);
        ReaderPairs readers = ReaderPairs.of(snapshot);
        return facts.evidence().stream()
                .map(evidence -> grading.grade(
                        evidence.indicator(),
                        evidence.findings(),
                        readers.readings(evidence.indicator().code())))
                .toList();
    }

    /** The overall grade; null where the policy gives none or nothing is to be graded. */
    public @Nullable OverallGrade overall(EvidenceSnapshot snapshot, List<IndicatorGrade> grades) {
        return grades.isEmpty() ? null : grading(snapshot).overall(grades);
    }

    /** The overall grade that follows from the grades that stand; null where the policy gives none. */
    @Nullable StandingOverall overallOf(EvidenceSnapshot snapshot, List<ConfirmedGrade> standing) {
        List<IndicatorGrade> proposed = grades(snapshot);
        OverallGrade indicative = overall(snapshot, proposed);
        if (indicative == null) {
            return null;
        }
        Map<String, ConfirmedGrade> decided =
                standing.stream().collect(Collectors.toMap(ConfirmedGrade::indicator, Function.identity()));
        List<IndicatorGrade> grades = proposed.stream()
                .map(grade -> {
                    ConfirmedGrade by = decided.get(grade.indicator());
                    return by == null ? grade : grade.decided(by.grade(), by.label());
                })
                .toList();
        return StandingOverall.of(indicative, Objects.requireNonNull(overall(snapshot, grades)));
    }

    /** The rules and the scale that a snapshot is graded by. */
    public Grading grading(EvidenceSnapshot snapshot) {
        return new Grading(policy(snapshot.policy()), GradingFacts.scale(snapshot.framework()));
    }

    /** What there is for people to do about those of the grades that are open. */
    Waiting waiting(List<ProposedGrade> grades, @Nullable PinnedPolicy policy, Predicate<String> isOpen) {
        return grades.isEmpty()
                ? Waiting.FOR_NOTHING
                : Waiting.of(grades, policy(policy).confidence(), isOpen);
    }

    private Policy policy(@Nullable PinnedPolicy pinned) {
        if (pinned == null) {
            throw new UngradableEvidence("The inspection has indicators to grade and no policy to grade them by");
        }
        PolicyKey key = new PolicyKey(pinned.id(), pinned.version());
        return policies.find(key).orElseThrow(() -> new UngradableEvidence("The policy " + key + " is not known"));
    }
}
