package io.scrutineer.benchmark;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The run did not work, so that there is nothing to report; the message is one line. */
final class BenchmarkFailed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    BenchmarkFailed(String message) {
        super(message);
    }

    BenchmarkFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
