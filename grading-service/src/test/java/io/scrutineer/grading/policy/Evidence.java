package io.scrutineer.grading.policy;

import io.scrutineer.grading.catalogue.ShippedPolicies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Evidence in a shorthand for tests: {@code records:4,5+sustained visit:3@hmics} are three findings of two kinds of
 * source, of which one has a flag and one is of another body than the rest.
 */
final class Evidence {

    static final Policy POLICY = ShippedPolicies.named("triangulated-median-1");
    static final Scale SIX_POINTS = scale("unsatisfactory", "weak", "adequate", "good", "very good", "excellent");
    static final Scale FOUR_POINTS = scale("inadequate", "requires improvement", "good", "outstanding");
    static final Indicator INDICATOR = new Indicator("2.1", "Impact on children and young people");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("records", "case-record-review"),
            Map.entry("young", "young-people-interview"),
            Map.entry("parents", "parent-carer-interview"),
            Map.entry("staff", "staff-interview"),
            Map.entry("officers", "senior-officer-interview"),
            Map.entry("group", "focus-group"),
            Map.entry("visit", "service-visit"),
            Map.entry("observed", "observation"),
            Map.entry("documents", "document-review"),
            Map.entry("staff-survey", "staff-survey"),
            Map.entry("young-survey", "young-people-survey"),
            Map.entry("parents-survey", "parent-carer-survey"),
            Map.entry("cases", "case-tracking"),
            Map.entry("people", "people-interview"),
            Map.entry("carers", "unpaid-carer-interview"),
            Map.entry("leaders", "leader-interview"),
            Map.entry("partners", "partner-focus-group"));

    private Evidence() {}

    /** {@link #POLICY} with other rules. */
    static Policy policy(Aggregation aggregation, List<Limiter> limiters, @Nullable Overall overall) {
        return new Policy(
                POLICY.id(),
                POLICY.version(),
                POLICY.title(),
                POLICY.source(),
                POLICY.citations(),
                POLICY.sourceKinds(),
                POLICY.sufficiency(),
                aggregation,
                limiters,
                POLICY.confidence(),
                overall);
    }

    static List<Finding> of(String shorthand) {
        List<Finding> findings = new ArrayList<>();
        for (String kind :
                shorthand.isBlank() ? new String[0] : shorthand.strip().split(" +")) {
            String[] parts = kind.split(":");
            for (String finding : parts[1].split(",")) {
                String[] ofBody = finding.split("@");
                String[] flagged = ofBody[0].split("\\+");
                findings.add(new Finding(
                        id(findings.size()),
                        KINDS.getOrDefault(parts[0], parts[0]),
                        ofBody.length > 1 ? ofBody[1] : "care-inspectorate",
                        Integer.parseInt(flagged[0]),
                        Arrays.stream(flagged).skip(1).toList()));
            }
        }
        return findings;
    }

    /** The id of the finding that stands at a place of the shorthand, from zero. */
    static UUID id(int place) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + place);
    }

    static IndicatorGrade grade(String shorthand) {
        return grade(of(shorthand));
    }

    static IndicatorGrade grade(List<Finding> findings) {
        return new Grading(POLICY, SIX_POINTS).grade(INDICATOR, findings);
    }

    /** All explanations of a tree, outermost first. */
    static Stream<Explanation> all(Explanation explanation) {
        return Stream.concat(
                Stream.of(explanation), explanation.steps().stream().flatMap(Evidence::all));
    }

    private static Scale scale(String... labelsFromTheWorst) {
        List<Scale.Level> levels = new ArrayList<>();
        for (String label : labelsFromTheWorst) {
            levels.add(new Scale.Level(levels.size() + 1, label));
        }
        return new Scale(levels);
    }
}
