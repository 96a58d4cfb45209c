package io.scrutineer.failure;

/** Nobody is known to be acting, and somebody has to be. */
public final class NotIdentified extends Failure {

    private static final long serialVersionUID = 1L;

    public NotIdentified(String detail) {
        super("not-identified", detail);
    }
}
