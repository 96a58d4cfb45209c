package io.scrutineer.publication.stream;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Sees what Vert.x gives to its encoder, and can hold it back for a while. */
@Sharable
final class OrdinaryWay extends ChannelOutboundHandlerAdapter {

    private record Held(ChannelHandlerContext context, Object message, ChannelPromise written) {}

    private final AtomicInteger written = new AtomicInteger();
    private final Queue<Held> held = new ConcurrentLinkedQueue<>();
    private volatile boolean holding;

    void watch(ChannelPipeline pipeline) {
        pipeline.addBefore("handler", null, this);
    }

    int written() {
        return written.get();
    }

    int waiting() {
        return held.size();
    }

    void hold() {
        holding = true;
    }

    /** On the event loop. */
    void goOn() {
        holding = false;
        for (Held next = held.poll(); next != null; next = held.poll()) {
            next.context().writeAndFlush(next.message(), next.written());
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        written.incrementAndGet();
        if (holding) {
            held.add(new Held(context, message, promise));
        } else {
            context.write(message, promise);
        }
    }
}
