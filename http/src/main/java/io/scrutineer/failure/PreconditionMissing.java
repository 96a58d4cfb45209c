package io.scrutineer.failure;

/** A change that must say which version it is based on did not. */
public final class PreconditionMissing extends Failure {

    private static final long serialVersionUID = 1L;

    public PreconditionMissing() {
        super("precondition-missing", "Send If-Match with the ETag of the version that you have read.");
    }
}
