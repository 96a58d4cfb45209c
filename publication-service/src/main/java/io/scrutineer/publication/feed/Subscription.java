package io.scrutineer.publication.feed;

import io.scrutineer.publication.stream.Channel;
import io.scrutineer.publication.stream.Listener;
import io.scrutineer.publication.stream.Message;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Brings a listener from the change that it knows to the present: from what is stored, and then from memory. */
final class Subscription {

    private final ChangeStream stream;
    private final Channel<Change> channel;
    private final Listener<Change> listener;

    private Subscription(ChangeStream stream, Listener<Change> listener) {
        this.stream = stream;
        this.channel = stream.channel();
        this.listener = listener;
    }

    /** Begins the answer, on the event loop of its connection. */
    static void begin(ChangeStream stream, RoutingContext exchange, ChangeFilter filter, long position) {
        Listener<Change> listener = Listener.begin(exchange.request(), "id: " + position + "\n", filter::includes);
        exchange.addEndHandler(end -> stream.channel().leave(listener));
        new Subscription(stream, listener).goOnFrom(position);
    }

    private void goOnFrom(long position) {
        if (listener.isGone() || channel.join(listener, position)) {
            return;
        }
        List<Message<Change>> remembered = channel.next(position);
        if (remembered.isEmpty()) {
            Vertx.currentContext()
                    .executeBlocking(() -> stream.after(position), false)
                    .onSuccess(stored -> tell(stored, position))
                    .onFailure(failure -> listener.close());
        } else {
            tell(remembered, position);
        }
    }

    private void tell(List<Message<Change>> messages, long position) {
        if (!listener.hear(messages)) {
            listener.close();
            return;
        }
        long told = messages.isEmpty()
                ? position
                : messages.get(messages.size() - 1).position();
        listener.whenThereIsRoom(() -> goOnFrom(told));
    }
}
