package io.scrutineer.failure;

/** A request that can not be met, for a reason that its sender can understand. */
public abstract sealed class Failure extends RuntimeException
        permits InvalidInput, NotFound, Conflict, StaleVersion, PreconditionMissing, NotIdentified, NotAllowed {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String detail;

    /** The code is a stable name in words with hyphens; the detail is a sentence for people. */
    Failure(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
        this.detail = detail;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return detail;
    }
}
