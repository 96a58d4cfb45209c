package io.scrutineer.publication.draft;

import jakarta.enterprise.context.ApplicationScoped;

/** The decisions about a draft, for its addresses. */
@ApplicationScoped
class DraftSteps {

    private final ApproveDraft approve;
    private final SignOffDraft signOff;
    private final OpenAccuracyRound openAccuracyRound;

    DraftSteps(ApproveDraft approve, SignOffDraft signOff, OpenAccuracyRound openAccuracyRound) {
        this.approve = approve;
        this.signOff = signOff;
        this.openAccuracyRound = openAccuracyRound;
    }

    ApproveDraft approve() {
        return approve;
    }

    SignOffDraft signOff() {
        return signOff;
    }

    OpenAccuracyRound openAccuracyRound() {
        return openAccuracyRound;
    }
}
