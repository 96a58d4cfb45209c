package io.scrutineer.inspection;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** All that the service under test logs, as it would be written, stack traces included. */
final class EverythingInTheLog extends Handler {

    private final PatternFormatter formatter = new PatternFormatter("%c %X %s");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    EverythingInTheLog() {
        setLevel(Level.ALL);
    }

    void start() {
        Logger.getLogger("").addHandler(this);
    }

    void stop() {
        Logger.getLogger("").removeHandler(this);
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        StringWriter text = new StringWriter().append(formatter.format(line));
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(text));
        }
        lines.add(text.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
