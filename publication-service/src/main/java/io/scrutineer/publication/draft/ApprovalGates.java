package io.scrutineer.publication.draft;

import jakarta.enterprise.context.ApplicationScoped;

/** What has to hold of the very text that is approved: it agrees with the data, and every body has signed it off. */
@ApplicationScoped
class ApprovalGates {

    private final DraftChecks checks;
    private final SignOffs signOffs;

    ApprovalGates(DraftChecks checks, SignOffs signOffs) {
        this.checks = checks;
        this.signOffs = signOffs;
    }

    void requireOpen(DraftReport report) {
        checks.requirePassed(report);
        signOffs.requireAll(report);
    }
}
