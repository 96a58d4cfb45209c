package io.scrutineer.grading.whatif;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is stored of an inspection or of the policy can not be used again: the trial has failed, and trying again will not help. */
final class ReplayFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID trialId;

    private ReplayFailed(UUID trialId, String message, RuntimeException cause) {
        super(message, cause);
        this.trialId = trialId;
    }

    /** For the policy that is tried; the cause itself where the database is away, as it comes back. */
    static RuntimeException ofPolicy(UUID trialId, RuntimeException cause) {
        return of(trialId, "The policy can not be read again", cause);
    }

    /** For an inspection; the cause itself where the database is away, as it comes back. */
    static RuntimeException of(UUID trialId, UUID inspectionId, RuntimeException cause) {
        return of(trialId, "The facts of inspection " + inspectionId + " can not be graded again", cause);
    }

    private static RuntimeException of(UUID trialId, String message, RuntimeException cause) {
        return isOfDatabase(cause) ? cause : new ReplayFailed(trialId, message, cause);
    }

    private static boolean isOfDatabase(@Nullable Throwable cause) {
        return cause != null && (cause instanceof SQLException || isOfDatabase(cause.getCause()));
    }

    UUID trialId() {
        return trialId;
    }

    String reason() {
        return getMessage() + ".";
    }
}
