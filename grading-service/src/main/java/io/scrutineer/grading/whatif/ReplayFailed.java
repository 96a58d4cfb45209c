package io.scrutineer.grading.whatif;

import java.util.UUID;

/** What is stored of an inspection can not be graded again: the trial has failed, and trying again will not help. */
final class ReplayFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID trialId;

    ReplayFailed(UUID trialId, UUID inspectionId, RuntimeException cause) {
        super("The facts of inspection " + inspectionId + " can not be graded again", cause);
        this.trialId = trialId;
    }

    UUID trialId() {
        return trialId;
    }

    String reason() {
        return getMessage() + ".";
    }
}
