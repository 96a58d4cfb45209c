package io.scrutineer.publication.stream;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Those who listen to a channel on one event loop, on which all but {@link #wake}, {@link #beat} and {@link #close} is
 * called.
 */
final class Audience<T> {

    private final Context loop;
    private final Channel<T> channel;
    private final Set<Listener<T>> listeners = new LinkedHashSet<>();
    private Recent<T> told = new Recent<>(0, List.of());

    Audience(Context loop, Channel<T> channel) {
        this.loop = loop;
        this.channel = channel;
    }

    /** Whether the listener is taken in: it is not when it has to be told more than can be told at once. */
    boolean join(Listener<T> listener, long position) {
        catchUp();
        List<Message<T>> missed = told.after(position);
        if (!told.reachesBackTo(position) || missed.size() > Channel.AT_ONCE || !listener.hear(missed)) {
            return false;
        }
        return listeners.add(listener);
    }

    void joinWithLast(Listener<T> listener) {
        catchUp();
        join(listener, told.head() - Math.min(1, told.messages().size()));
    }

    void leave(Listener<T> listener) {
        listeners.remove(listener);
    }

    /** Has what is new delivered. */
    void wake() {
        loop.runOnContext(ready -> catchUp());
    }

    /** Shows all of them that the connection is alive, and up to where they have heard everything. */
    void beat() {
        loop.runOnContext(ready -> {
            catchUp();
            Buffer beat = channel.heartbeat(told.head());
            keep(listener -> listener.write(beat));
        });
    }

    void close() {
        loop.runOnContext(ready -> keep(listener -> false));
    }

    private void catchUp() {
        Recent<T> recent = channel.recent();
        if (recent.head() == told.head()) {
            return;
        }
        boolean missed = channel.isEveryMessageTold() && !recent.reachesBackTo(told.head());
        List<Message<T>> news = recent.after(told.head());
        told = recent;
        keep(listener -> !missed && listener.hear(news));
    }

    /** Those who can not be served are let go: they come again and go on from where they were. */
    private void keep(Predicate<Listener<T>> served) {
        for (Iterator<Listener<T>> each = listeners.iterator(); each.hasNext(); ) {
            Listener<T> listener = each.next();
            if (!served.test(listener)) {
                each.remove();
                listener.close();
            }
        }
    }
}
