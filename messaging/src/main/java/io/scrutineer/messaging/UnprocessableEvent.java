package io.scrutineer.messaging;

/** An event that can never be processed, however often it is tried: it goes to the dead-letter topic at once. */
public class UnprocessableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** The reason is kept with the event, so it names no personal data. */
    public UnprocessableEvent(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
