package io.scrutineer.grading.facts;

import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FindingFact;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.grading.policy.Finding;
import io.scrutineer.grading.policy.Indicator;
import io.scrutineer.grading.policy.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of a snapshot its grades rest on: the scale, and the findings on each graded indicator in the framework's order. */
public record GradingFacts(String frameworkId, String frameworkVersion, Scale scale, List<Evidence> evidence) {

    private static final String GRADED_KIND = "joint-inspection";

    /** An indicator that is graded, and what was found on it. */
    public record Evidence(Indicator indicator, List<Finding> findings) {}

    public static GradingFacts of(EvidenceSnapshot snapshot) {
        PinnedFramework framework = snapshot.framework();
        Map<String, List<Finding>> findings = byIndicator(snapshot.findings());
        List<Evidence> evidence = framework.indicators().stream()
                .filter(indicator -> indicator.graded() && snapshot.kind().equals(GRADED_KIND))
                .map(indicator -> new Evidence(
                        new Indicator(indicator.code(), indicator.title()),
                        findings.getOrDefault(indicator.code(), List.of())))
                .toList();
        return new GradingFacts(framework.id(), framework.version(), scale(framework), evidence);
    }

    /** What was found on an indicator; nothing where it is not graded. */
    public List<Finding> findings(String indicator) {
        return evidence.stream()
                .filter(one -> one.indicator().code().equals(indicator))
                .findFirst()
                .map(Evidence::findings)
                .orElse(List.of());
    }

    public static Scale scale(PinnedFramework framework) {
        return new Scale(framework.scale().stream()
                .map(level -> new Scale.Level(level.value(), level.label()))
                .toList());
    }

    /** What a policy needs of the findings, by the code of their indicator. */
    public static Map<String, List<Finding>> byIndicator(List<FindingFact> findings) {
        Map<String, List<Finding>> byIndicator = new HashMap<>();
        for (FindingFact finding : findings) {
            byIndicator
                    .computeIfAbsent(finding.indicator(), code -> new ArrayList<>())
                    .add(new Finding(
                            finding.id(), finding.sourceKind(), finding.body(), finding.evaluation(), finding.flags()));
        }
        return byIndicator;
    }
}
