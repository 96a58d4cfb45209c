package io.scrutineer.publication.ready;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;

/**
 * Gives ready answers on one connection as soon as their requests are decoded, before Vert.x and Quarkus know of them; all
 * other requests pass.
 *
 * <p>Answers keep the order of their requests: while one that passed is not answered to its end, all pass. Everything here
 * happens on the event loop of the connection.
 */
final class FastLane extends ChannelInboundHandlerAdapter {

    private static final String NAME = "readyAnswers";
    private static final String END_OF_ANSWERS = "readyAnswers.ends";

    /** Those that Vert.x gave them. */
    private static final String DECODER = "httpDecoder";

    private static final String ORDINARY = "handler";

    /** What passes shows the ordinary way that the connection lives, which is closed there when it is idle for minutes. */
    private static final long ORDINARY_EVERY = Duration.ofSeconds(30).toNanos();

    private final ReadyReplies replies;
    private final SocketAddress client;
    private int underWay = 1;
    private boolean answered;
    private long lastPassed = System.nanoTime();

    private FastLane(ReadyReplies replies, SocketAddress client) {
        this.replies = replies;
        this.client = client;
    }

    /** To be called with the first request of the connection under way. */
    static void open(ChannelPipeline pipeline, ReadyReplies replies, SocketAddress client) {
        if (pipeline.get(NAME) == null && pipeline.get(DECODER) != null && pipeline.get(ORDINARY) != null) {
            FastLane lane = new FastLane(replies, client);
            pipeline.addAfter(DECODER, NAME, lane);
            pipeline.addBefore(ORDINARY, END_OF_ANSWERS, lane.new EndOfAnswers());
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (answered) {
            answered = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest request) {
            answered = isFree(context) && replies.answer(context, request, client);
            if (!answered) {
                pass(context, message);
            }
        } else {
            context.fireChannelRead(message);
        }
    }

    /** Once for all that came together. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        context.flush();
        context.fireChannelReadComplete();
    }

    /** A client that does not read what it asked for waits in the ordinary way. */
    private boolean isFree(ChannelHandlerContext context) {
        return underWay == 0 && context.channel().isWritable() && System.nanoTime() - lastPassed < ORDINARY_EVERY;
    }

    private void pass(ChannelHandlerContext context, Object request) {
        underWay++;
        lastPassed = System.nanoTime();
        context.fireChannelRead(request);
    }

    /** Counts the answers to requests that passed, when their last part is written. */
    private final class EndOfAnswers extends ChannelOutboundHandlerAdapter {

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
            if (message instanceof LastHttpContent && !isInterim(message)) {
                underWay--;
            }
            context.write(message, written);
        }

        private static boolean isInterim(Object message) {
            return message instanceof HttpResponse response
                    && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
    }
}
