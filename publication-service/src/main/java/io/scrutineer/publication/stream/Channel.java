package io.scrutineer.publication.stream;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says messages to all who listen, each after the one before.
 *
 * <p>The last messages are remembered, so that somebody who comes again goes on where they were. What is new is written on
 * the event loop of each connection, so a listener costs no thread and nothing is locked.
 */
public final class Channel<T> {

    /** How many messages a listener is told at once. */
    public static final int AT_ONCE = 100;

    private static final long NOT_BEGUN = -1;

    private final int remembered;
    private final boolean everyMessageTold;
    private final Map<Context, Audience<T>> audiences = new ConcurrentHashMap<>();
    private volatile Recent<T> recent = new Recent<>(NOT_BEGUN, List.of());

    private Channel(int remembered, boolean everyMessageTold) {
        this.remembered = remembered;
        this.everyMessageTold = everyMessageTold;
    }

    /** Of things that happen: listeners are told each of them, and by the heartbeat up to where they heard everything. */
    public static <T> Channel<T> ofChanges(int remembered) {
        return new Channel<>(remembered, true);
    }

    /** Of how things stand: only the last message counts. */
    public static <T> Channel<T> ofStates() {
        return new Channel<>(1, false);
    }

    /** Begins after the message with this position. */
    public void beginAfter(long position) {
        beginAfter(position, List.of());
    }

    /** Begins after messages that follow this position: they are remembered, for those who come again. */
    public void beginAfter(long position, List<Message<T>> messages) {
        Recent<T> before = new Recent<>(position, List.of());
        recent = messages.isEmpty() ? before : before.with(messages, remembered);
    }

    public boolean hasBegun() {
        return recent.head() != NOT_BEGUN;
    }

    /** The position of the last message. */
    public long head() {
        return recent.head();
    }

    /** Says messages, whose positions follow each other and the head; one thread alone does that. */
    public void say(List<Message<T>> news) {
        recent = recent.with(news, remembered);
        audiences.values().forEach(Audience::wake);
    }

    /**
     * Whether the listener is told all from after the position on. It is not while it is too far behind: then it is told
     * the {@link #next} messages first. To be called on the event loop of its connection.
     */
    public boolean join(Listener<T> listener, long position) {
        return audience().join(listener, position);
    }

    /** Tells the listener the last message, if there is one, and all from then on; on the event loop of its connection. */
    public void joinWithLast(Listener<T> listener) {
        audience().joinWithLast(listener);
    }

    /** On the event loop of its connection. */
    public void leave(Listener<T> listener) {
        audience().leave(listener);
    }

    /** The messages after a position, as many as are told at once; none where they are no longer remembered. */
    public List<Message<T>> next(long position) {
        Recent<T> now = recent;
        List<Message<T>> missed = now.reachesBackTo(position) ? now.after(position) : List.of();
        return missed.subList(0, Math.min(AT_ONCE, missed.size()));
    }

    /** Writes to each connection, so that both ends know that it is alive. */
    public void beat() {
        audiences.values().forEach(Audience::beat);
    }

    public void close() {
        audiences.values().forEach(Audience::close);
    }

    Recent<T> recent() {
        return recent;
    }

    boolean isEveryMessageTold() {
        return everyMessageTold;
    }

    Message<T> heartbeat(long position) {
        return Message.heartbeat(position, everyMessageTold ? "id: " + position : ":");
    }

    /** That of this event loop. It is known before it looks at what was said, so that it misses nothing in between. */
    private Audience<T> audience() {
        Context loop = VertxContext.getRootContext(Vertx.currentContext());
        return audiences.computeIfAbsent(loop, context -> new Audience<>(context, this));
    }
}
