package io.scrutineer.publication.stream;

import io.vertx.core.Context;
import io.vertx.core.impl.ContextInternal;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Those who listen to a channel on one event loop, on which all but {@link #wake}, {@link #beat} and {@link #close} is
 * called.
 *
 * <p>They are told one thing after the other, and each thing some of them at a time, so that whatever else the event loop
 * does has to wait for a millisecond or two and not for thousands.
 */
final class Audience<T> {

    private static final Logger LOG = Logger.getLogger(Audience.class);

    /** How many are told before the event loop does something else. */
    private static final int AT_A_TIME = 128;

    private final Context loop;
    private final Channel<T> channel;
    private final Set<Listener<T>> listeners = new LinkedHashSet<>();
    private Recent<T> told = new Recent<>(0, List.of());
    private boolean telling;
    private boolean beatIsDue;

    Audience(Context loop, Channel<T> channel) {
        this.loop = loop;
        this.channel = channel;
    }

    /** Whether the listener is taken in: it is not when it has to be told more than can be told at once. */
    boolean join(Listener<T> listener, long position) {
        goOn();
        listener.knows(position);
        List<Message<T>> missed = told.after(position);
        if (!told.reachesBackTo(position) || missed.size() > Channel.AT_ONCE || !listener.hear(missed)) {
            return false;
        }
        return listeners.add(listener);
    }

    void joinWithLast(Listener<T> listener) {
        goOn();
        join(listener, told.head() - Math.min(1, told.messages().size()));
    }

    void leave(Listener<T> listener) {
        listeners.remove(listener);
    }

    /** Has what is new delivered. */
    void wake() {
        loop.runOnContext(ready -> goOn());
    }

    /** Shows all of them that the connection is alive, and up to where they have heard everything. */
    void beat() {
        loop.runOnContext(ready -> {
            beatIsDue = true;
            goOn();
        });
    }

    void close() {
        loop.runOnContext(ready -> letAllGo());
    }

    /** Begins to tell what is next, unless they are being told something: the end of that comes here again. */
    private void goOn() {
        if (telling) {
            return;
        }
        Recent<T> recent = channel.recent();
        if (recent.head() != told.head()) {
            boolean missed = channel.isEveryMessageTold() && !recent.reachesBackTo(told.head());
            List<Message<T>> news = recent.after(told.head());
            told = recent;
            if (missed) {
                letAllGo();
            }
            tell(news);
        } else if (beatIsDue) {
            beatIsDue = false;
            tell(List.of(channel.heartbeat(told.head())));
        }
    }

    /** Who joins from now on hears of these by itself. */
    private void tell(List<Message<T>> messages) {
        telling = true;
        tellSome(
                messages.stream().map(Chunk::of).toList(),
                List.copyOf(listeners).iterator());
    }

    private void tellSome(List<Chunk<T>> chunks, Iterator<Listener<T>> rest) {
        for (int i = 0; i < AT_A_TIME && rest.hasNext(); i++) {
            Listener<T> listener = rest.next();
            if (!isTold(listener, chunks)) {
                letGo(listener);
            }
        }
        if (rest.hasNext()) {
            afterOtherWork(() -> tellSome(chunks, rest));
        } else {
            telling = false;
            goOn();
        }
    }

    private boolean isTold(Listener<T> listener, List<Chunk<T>> chunks) {
        try {
            return listener.hearAmongMany(chunks);
        } catch (RuntimeException e) {
            LOG.warn("A listener is let go, as it could not be told", e);
            return false;
        }
    }

    /** A task is run before the connections are looked at again, up to dozens of them; what is scheduled is not. */
    private void afterOtherWork(Runnable work) {
        ((ContextInternal) loop)
                .nettyEventLoop()
                .schedule(() -> loop.runOnContext(ready -> work.run()), 0, TimeUnit.NANOSECONDS);
    }

    private void letAllGo() {
        List.copyOf(listeners).forEach(this::letGo);
    }

    /** Those who can not be served come again and go on from where they were. */
    private void letGo(Listener<T> listener) {
        listeners.remove(listener);
        listener.close();
    }
}
