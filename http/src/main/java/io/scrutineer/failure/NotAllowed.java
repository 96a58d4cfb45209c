package io.scrutineer.failure;

/** The one who acts may not do this. */
public final class NotAllowed extends Failure {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String detail) {
        super("not-allowed", detail);
    }
}
