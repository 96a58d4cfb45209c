package io.scrutineer.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** Ends the run in order, whether it ends by itself, by a failure or by a signal. */
final class Ending {
    private final Console console;
    private final Deque<Part> parts = new ArrayDeque<>();
    private volatile boolean begun;

    Ending(Console console) {
        this.console = console;
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "ending"));
    }

    /** Something to be closed at the end, before all that came earlier. */
    synchronized <T extends Part> T closes(T part) {
        parts.push(part);
        return part;
    }

    /** Says why the run fails; when it is ending already, what fails now fails because of that. */
    void explain(String failure) {
        if (!begun) {
            console.say(failure);
        }
    }

    private synchronized void end() {
        begun = true;
        if (parts.isEmpty()) {
            return;
        }
        long began = System.nanoTime();
        parts.forEach(Part::close);
        console.say("Stopped in " + Console.since(began) + "; nothing is left running.");
    }

    /** Something that ends with the run. */
    interface Part extends AutoCloseable {
        @Override
        void close();
    }
}
