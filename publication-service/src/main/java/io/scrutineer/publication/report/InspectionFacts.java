package io.scrutineer.publication.report;

import io.scrutineer.contracts.AreaFact;
import io.scrutineer.contracts.BodyFact;
import io.scrutineer.contracts.Conclusion;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkWindow;
import io.scrutineer.contracts.PartnershipFact;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.contracts.ReviewedInspection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report needs to know of a frozen snapshot: everything but the activities, which are counted, and of the findings
 * no more than which there are.
 */
public record InspectionFacts(
        String reference,
        String kind,
        boolean sampleEvidence,
        PartnershipFact partnership,
        AreaFact area,
        List<BodyFact> bodies,
        List<FieldworkWindow> fieldworkWindows,
        Methods methods,
        @Nullable ReviewedInspection reviewOf,
        PinnedFramework framework,
        @Nullable PinnedPolicy policy,
        List<Conclusion> strengths,
        List<Conclusion> areasForImprovement,
        List<ProgressFact> progress,
        @Nullable List<IndicatorEvidence> evidence) {

    /** Keeps what can be made a report of; fails where the snapshot can not. */
    public static InspectionFacts of(EvidenceSnapshot snapshot) {
        ReportableSnapshot.require(snapshot);
        return new InspectionFacts(
                snapshot.reference(),
                snapshot.kind(),
                snapshot.sampleEvidence(),
                snapshot.partnership(),
                snapshot.area(),
                Stream.concat(Stream.of(snapshot.leadBody()), snapshot.partnerBodies().stream())
                        .toList(),
                snapshot.fieldworkWindows(),
                Methods.of(snapshot),
                snapshot.reviewOf(),
                snapshot.framework(),
                snapshot.policy(),
                snapshot.strengths(),
                snapshot.areasForImprovement(),
                snapshot.progress(),
                IndicatorEvidence.of(snapshot.findings()));
    }

    /** The findings about each indicator; of what was received before they were kept, none. */
    public List<IndicatorEvidence> evidenceByIndicator() {
        return evidence == null ? List.of() : evidence;
    }

    /** The codes of the indicators that get a grade here: none without a policy, as in a progress review. */
    public List<String> gradedIndicators() {
        if (policy == null) {
            return List.of();
        }
        return framework.indicators().stream()
                .filter(indicator -> indicator.graded())
                .map(indicator -> indicator.code())
                .toList();
    }
}
