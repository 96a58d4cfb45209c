package io.scrutineer.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an inspection found, frozen at completion. Its SHA-256 is taken over its canonical JSON (RFC 8785).
 *
 * <p>It carries the framework as pinned, so that a reader of the event needs no look-up. Dates are ISO 8601,
 * to the day or to the month, as precise as they are known.
 */
public record EvidenceSnapshot(
        String reference,
        String kind,
        boolean sampleEvidence,
        PartnershipFact partnership,
        AreaFact area,
        BodyFact leadBody,
        List<BodyFact> partnerBodies,
        boolean youngInspectors,
        List<FieldworkWindow> fieldworkWindows,
        @Nullable ReviewedInspection reviewOf,
        PinnedFramework framework,
        @Nullable PinnedPolicy policy,
        List<ActivityFact> activities,
        List<FindingFact> findings,
        List<Conclusion> strengths,
        List<Conclusion> areasForImprovement,
        List<ProgressFact> progress,
        @Nullable CaseReadingFact caseReading) {}
