package io.scrutineer.http;

import java.io.IOException;

/** A line of a body that is not JSON, or not the JSON that the address takes. */
final class UnreadableLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final IOException reason;

    UnreadableLine(int number, IOException reason) {
        super("Line " + number + " is not readable");
        this.number = number;
        this.reason = reason;
    }

    int number() {
        return number;
    }

    IOException reason() {
        return reason;
    }
}
