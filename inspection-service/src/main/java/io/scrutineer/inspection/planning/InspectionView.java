package io.scrutineer.inspection.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.inspection.Completion;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.screening.Warning;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inspection as a client reads it: its plan, and how far it has come. */
@Schema(name = "Inspection")
record InspectionView(
        UUID id,
        String reference,
        String kind,

        @Schema(enumeration = {"planned", "preparation", "fieldwork", "completed", "cancelled"})
        String phase,

        boolean sampleEvidence,
        String partnership,
        String areaCode,
        PlannedVersion framework,
        @Nullable PlannedVersion policy,
        String leadBody,
        List<String> partnerBodies,
        boolean youngInspectors,
        List<PlannedWindow> fieldworkWindows,
        @Nullable UUID reviewOf,
        Act planned,
        @Nullable FrozenEvidenceView completed,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = Warning.OF_A_REQUEST)
        List<Warning> warnings) {

    /** Who did something, for which body, and when. */
    record Act(String person, String body, Instant at) {

        static Act of(Recording recording) {
            return new Act(recording.person(), recording.body(), recording.at());
        }
    }

    /** The evidence as it was frozen at completion. */
    @Schema(name = "FrozenEvidence")
    record FrozenEvidenceView(int snapshotVersion, String snapshotSha256, Act by) {}

    static InspectionView of(Inspection inspection) {
        return of(inspection, List.of());
    }

    static InspectionView of(Inspection inspection, List<Warning> warnings) {
        InspectionPlan plan = inspection.plan();
        return new InspectionView(
                inspection.id(),
                plan.reference(),
                plan.kind().code(),
                inspection.phase().code(),
                plan.sampleEvidence(),
                plan.partnership(),
                plan.areaCode(),
                new PlannedVersion(plan.framework().id(), plan.framework().version()),
                PlannedVersion.of(plan.policy()),
                plan.leadBody(),
                plan.partnerBodies(),
                plan.youngInspectors(),
                plan.fieldworkWindows().stream().map(PlannedWindow::of).toList(),
                plan.reviewOf(),
                Act.of(inspection.planned()),
                completed(inspection.completion()),
                warnings);
    }

    private static @Nullable FrozenEvidenceView completed(@Nullable Completion completion) {
        return completion == null
                ? null
                : new FrozenEvidenceView(
                        completion.snapshotVersion(), completion.snapshotSha256(), Act.of(completion.recording()));
    }
}
