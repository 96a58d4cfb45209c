package io.scrutineer.inspection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the service under test would call somebody for. */
final class ErrorsInTheLog extends Handler {

    private final List<String> messages = new CopyOnWriteArrayList<>();

    ErrorsInTheLog() {
        setLevel(Level.SEVERE);
    }

    void start() {
        Logger.getLogger("").addHandler(this);
    }

    void stop() {
        Logger.getLogger("").removeHandler(this);
    }

    List<String> messages() {
        return messages;
    }

    @Override
    public void publish(LogRecord line) {
        if (isLoggable(line)) {
            messages.add(line.getLoggerName() + ": " + line.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
