package io.scrutineer.inspection.completion;

import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkWindow;
import io.scrutineer.contracts.PartnershipFact;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.contracts.ReviewedInspection;
import io.scrutineer.inspection.FieldworkPeriod;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.VersionedId;
import io.scrutineer.inspection.evidence.Evidence;
import io.scrutineer.inspection.reading.ReadingFacts;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Puts together what an inspection found and all that a reader needs to understand it. */
@ApplicationScoped
class SnapshotAssembly {

    private final ReferenceFacts facts;
    private final ReadingFacts readings;

    SnapshotAssembly(ReferenceFacts facts, ReadingFacts readings) {
        this.facts = facts;
        this.readings = readings;
    }

    /** As it is now, the name of the partnership too. */
    EvidenceSnapshot assemble(
            Inspection inspection, @Nullable Inspection reviewed, Evidence evidence, Conclusions conclusions) {
        PartnershipFact partnership = facts.partnership(inspection.plan().partnership());
        return assemble(partnership, inspection, reviewed, evidence, conclusions);
    }

    /** Of a partnership as it was, whatever it is called now. */
    EvidenceSnapshot assemble(
            PartnershipFact partnership,
            Inspection inspection,
            @Nullable Inspection reviewed,
            Evidence evidence,
            Conclusions conclusions) {
        InspectionPlan plan = inspection.plan();
        return new EvidenceSnapshot(
                plan.reference(),
                plan.kind().code(),
                plan.sampleEvidence(),
                partnership,
                facts.area(plan.areaCode()),
                facts.body(plan.leadBody()),
                plan.partnerBodies().stream().map(facts::body).toList(),
                plan.youngInspectors(),
                plan.fieldworkWindows().stream().map(SnapshotAssembly::window).toList(),
                reviewed == null
                        ? null
                        : new ReviewedInspection(reviewed.id(), reviewed.plan().reference()),
                facts.framework(plan),
                policy(plan.policy()),
                EvidenceFacts.activities(evidence),
                EvidenceFacts.findings(evidence),
                conclusions.strengths(),
                conclusions.areasForImprovement(),
                conclusions.progress(),
                readings.of(inspection.id()));
    }

    private static FieldworkWindow window(FieldworkPeriod period) {
        return new FieldworkWindow(period.from().toString(), period.to().toString());
    }

    private static @Nullable PinnedPolicy policy(@Nullable VersionedId policy) {
        return policy == null ? null : new PinnedPolicy(policy.id(), policy.version());
    }
}
