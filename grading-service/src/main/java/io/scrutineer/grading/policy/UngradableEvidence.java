package io.scrutineer.grading.policy;

/** The evidence and the policy do not fit each other; trying again will not help. */
public final class UngradableEvidence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason names codes and ids only. */
    public UngradableEvidence(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
