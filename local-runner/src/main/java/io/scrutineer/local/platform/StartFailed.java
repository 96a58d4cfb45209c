package io.scrutineer.local.platform;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A part of the system that did not start; the message is one line that says what to do. */
public class StartFailed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public StartFailed(String message) {
        super(message);
    }

    public StartFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
