package io.scrutineer.publication.stream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Somebody who listens to a channel over a connection, on whose event loop everything here happens. */
public final class Listener<T> {

    /** What may wait for a slow connection; who is further behind has to come again and go on from there. */
    private static final int LONGEST_QUEUE = 256 * 1024;

    private final HttpServerResponse response;
    private final Predicate<T> wanted;
    private final @Nullable ShortWay shortWay;
    private int inTheEncoder;
    private long known;

    private Listener(HttpServerRequest request, Predicate<T> wanted) {
        this.response = request.response();
        this.wanted = wanted;
        this.shortWay = ShortWay.of(request);
    }

    /**
     * Begins the answer.
     *
     * @param firstFields what this one is told first, each with its line feed
     */
    public static <T> Listener<T> begin(HttpServerRequest request, String firstFields, Predicate<T> wanted) {
        Listener<T> listener = new Listener<>(request, wanted);
        EventStream.begin(listener.response);
        listener.response.setWriteQueueMaxSize(LONGEST_QUEUE);
        listener.write(Buffer.buffer(EventStream.opening(firstFields)));
        return listener;
    }

    /**
     * It knows everything up to this position, and is told no part of that again. What it comes with may be ahead of what is
     * said here: another replica said it earlier, or those who came before are being told just now.
     */
    void knows(long position) {
        known = position;
    }

    /** Tells it what it wants of the messages; where what it was told before still waits to be read, nothing. */
    public boolean hear(List<Message<T>> messages) {
        if (isDeaf()) {
            return false;
        }
        for (Message<T> message : messages) {
            if (wants(message)) {
                write(message.event());
            }
        }
        return true;
    }

    /** Does the same with what many are told, whose bytes are ready. */
    boolean hearAmongMany(List<Chunk<T>> chunks) {
        if (isDeaf()) {
            return false;
        }
        if (shortWay == null || inTheEncoder > 0) {
            return hear(chunks.stream().map(Chunk::message).toList());
        }
        for (Chunk<T> chunk : chunks) {
            if (wants(chunk.message())) {
                shortWay.write(chunk.framed());
            }
        }
        shortWay.flush();
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

    private boolean isDeaf() {
        return isGone() || response.writeQueueFull();
    }

    private boolean wants(Message<T> message) {
        T content = message.content();
        return content == null ? message.position() >= known : message.position() > known && wanted.test(content);
    }

    private void write(Buffer event) {
        inTheEncoder++;
        response.write(event).onComplete(written -> inTheEncoder--);
    }
}
