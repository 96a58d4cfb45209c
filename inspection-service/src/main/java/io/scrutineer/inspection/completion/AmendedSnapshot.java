package io.scrutineer.inspection.completion;

import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.CheckedCorrection;
import io.scrutineer.inspection.evidence.Correction;
import io.scrutineer.inspection.evidence.Corrections;
import io.scrutineer.inspection.evidence.Evidence;
import io.scrutineer.inspection.evidence.EvidenceStore;
import io.scrutineer.inspection.screening.Warning;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The frozen evidence as an amendment leaves it. */
@Singleton
class AmendedSnapshot {

    private final EvidenceStore evidenceStore;
    private final Corrections corrections;
    private final ReviewedInspections reviews;
    private final SnapshotAssembly assembly;
    private final Snapshots snapshots;

    AmendedSnapshot(
            EvidenceStore evidenceStore,
            Corrections corrections,
            ReviewedInspections reviews,
            SnapshotAssembly assembly,
            Snapshots snapshots) {
        this.evidenceStore = evidenceStore;
        this.corrections = corrections;
        this.reviews = reviews;
        this.assembly = assembly;
        this.snapshots = snapshots;
    }

    /**
     * Refuses what could not be applied, and what would change nothing or more than an event can tell; gives what its texts
     * seem to say of people.
     */
    List<Warning> preview(Inspection inspection, AmendmentRequest request) {
        Evidence before = evidenceStore.all(inspection.id());
        EvidenceSnapshot frozen = frozen(inspection);
        FieldErrors errors = new FieldErrors();
        CheckedCorrection evidence =
                errors.under("evidence", () -> corrections.check(inspection.plan(), before, request.evidence()));
        CheckedConclusions conclusions = errors.under("conclusions", () -> conclusions(inspection, frozen, request));
        errors.throwIfAny();
        if (evidence == null || conclusions == null) {
            return List.of();
        }
        Evidence corrected = evidence.correction().of(before);
        EvidenceSnapshot after = assemble(inspection, frozen, corrected, conclusions.conclusions());
        if (corrected.equals(before) && after.equals(frozen)) {
            throw new InvalidInput("evidence", "is as it was, and so are the conclusions: nothing would change");
        }
        FrozenEvidence.next(inspection, after).requireSendable();
        return Stream.concat(
                        evidence.warnings().stream().map(warning -> warning.under("evidence")),
                        conclusions.warnings().stream().map(warning -> warning.under("conclusions")))
                .toList();
    }

    /** Changes the evidence, and gives what is to be frozen. */
    EvidenceSnapshot apply(Inspection inspection, AmendmentRequest request, Recording by) {
        Evidence before = evidenceStore.all(inspection.id());
        Correction correction =
                corrections.check(inspection.plan(), before, request.evidence()).correction();
        EvidenceSnapshot frozen = frozen(inspection);
        Conclusions conclusions = conclusions(inspection, frozen, request).conclusions();
        corrections.apply(inspection.id(), correction, request.reason(), by);
        return assemble(inspection, frozen, evidenceStore.all(inspection.id()), conclusions);
    }

    private EvidenceSnapshot frozen(Inspection inspection) {
        return snapshots.get(inspection.id()).snapshot();
    }

    /** The partnership keeps the name that it had at completion. */
    private EvidenceSnapshot assemble(
            Inspection inspection, EvidenceSnapshot frozen, Evidence evidence, Conclusions conclusions) {
        Inspection reviewed = reviews.reviewedBy(inspection);
        return assembly.assemble(frozen.partnership(), inspection, reviewed, evidence, conclusions);
    }

    private CheckedConclusions conclusions(Inspection inspection, EvidenceSnapshot frozen, AmendmentRequest request) {
        CompletionRequest wanted = request.conclusions();
        if (wanted == null) {
            return new CheckedConclusions(Conclusions.of(frozen), List.of());
        }
        FieldErrors errors = new FieldErrors();
        Inspection reviewed = reviews.reviewedBy(inspection);
        ConclusionCheck check = new ConclusionCheck(reviews.areasForImprovement(reviewed), errors);
        Conclusions conclusions = check.check(wanted);
        errors.throwIfAny();
        return new CheckedConclusions(conclusions, check.warnings());
    }

    /** Conclusions that can be drawn, and what their texts seem to say of people. */
    private record CheckedConclusions(Conclusions conclusions, List<Warning> warnings) {}
}
