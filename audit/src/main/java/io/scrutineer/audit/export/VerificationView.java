package io.scrutineer.audit.export;

import io.scrutineer.audit.verify.Finding;
import io.scrutineer.audit.verify.Verification;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a verification found; {@code wrong} counts everything, {@code findings} names the first thousand, {@code
 * removedUpTo} is the last position that went when its time was over.
 */
@Schema(name = "AuditVerification")
record VerificationView(
        boolean intact,
        long entries,
        long removedUpTo,
        long lastPosition,
        long checkpoints,
        long unsealed,
        long wrong,
        List<FindingView> findings) {

    static VerificationView of(Verification verification) {
        return new VerificationView(
                verification.isIntact(),
                verification.entries(),
                verification.removedUpTo(),
                verification.lastPosition(),
                verification.checkpoints(),
                verification.unsealed(),
                verification.wrong(),
                verification.findings().stream().map(FindingView::of).toList());
    }

    /** One thing that is wrong. */
    @Schema(name = "AuditFinding")
    record FindingView(String kind, long position) {

        static FindingView of(Finding finding) {
            return new FindingView(finding.kind().code(), finding.position());
        }
    }
}
