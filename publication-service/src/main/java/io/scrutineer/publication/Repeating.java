package io.scrutineer.publication;

import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Work that a thread of its own does again and again; where it fails, it is tried again after a second. */
public final class Repeating {

    private static final Logger LOG = Logger.getLogger(Repeating.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final String name;
    private final Duration interval;
    private final Runnable work;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    /**
     * @param name names the thread
     * @param interval the rest after each time
     */
    public Repeating(String name, Duration interval, Runnable work) {
        this.name = name;
        this.interval = interval;
        this.work = work;
    }

    public void start() {
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns when the work that is being done is done. */
    public void stop() throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join(LONGEST_STOP.toMillis());
        }
    }

    /** For work of several steps, whether there should be another one. */
    public boolean goesOn() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                work.run();
                rest(interval);
            } catch (RuntimeException e) {
                LOG.warnf("%s has to wait: %s", name, e.getMessage());
                rest(AFTER_A_FAILURE);
            }
        }
    }

    private void rest(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
