package io.scrutineer.failure;

/** The request is about an earlier version: read the present one and decide again. */
public final class StaleVersion extends Failure {

    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("stale-version", "It has changed since the version that If-Match names; read it again.");
    }
}
