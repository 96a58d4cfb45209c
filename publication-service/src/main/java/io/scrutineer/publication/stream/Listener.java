package io.scrutineer.publication.stream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.function.Predicate;

/** Somebody who listens to a channel over a connection. */
public final class Listener<T> {

    /** What may wait for a slow connection; who is further behind has to come again and go on from there. */
    private static final int LONGEST_QUEUE = 256 * 1024;

    private final HttpServerResponse response;
    private final Predicate<T> wanted;

    /** Begins the answer. */
    public Listener(HttpServerResponse response, Predicate<T> wanted) {
        this.response = response;
        this.wanted = wanted;
        response.setWriteQueueMaxSize(LONGEST_QUEUE);
    }

    /** Tells it what it wants of the messages; where what it was told before still waits to be read, nothing. */
    public boolean hear(List<Message<T>> messages) {
        if (isGone() || response.writeQueueFull()) {
            return false;
        }
        for (Message<T> message : messages) {
            if (wanted.test(message.content())) {
                response.write(message.event());
            }
        }
        return true;
    }

    boolean write(Buffer event) {
        if (isGone() || response.writeQueueFull()) {
            return false;
        }
        response.write(event);
        return true;
    }

    /** Calls back as soon as there is room again. */
    public void whenThereIsRoom(Runnable then) {
        if (response.writeQueueFull()) {
            response.drainHandler(ready -> {
                response.drainHandler(null);
                then.run();
            });
        } else {
            then.run();
        }
    }

    public boolean isGone() {
        return response.ended() || response.closed();
    }

    /** Breaks the connection off, so that it comes again. */
    public void close() {
        if (!isGone()) {
            response.reset();
        }
    }
}
