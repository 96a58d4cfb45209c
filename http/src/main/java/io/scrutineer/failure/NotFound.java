package io.scrutineer.failure;

/** What was asked for does not exist, or the one who asks may not know that it does. */
public final class NotFound extends Failure {

    private static final long serialVersionUID = 1L;

    /** The same for everything, so that an answer tells nothing about what exists. */
    public NotFound() {
        super("not-found", "There is nothing at this address.");
    }
}
