package io.scrutineer.publication.stream;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Takes chunks to one connection of HTTP/1.1 below the encoder of Vert.x, which would make each anew for each connection.
 *
 * <p>The encoder does not know of them, so its head has to be out, and what it still holds too. To be used on the event loop
 * of the connection.
 */
final class ShortWay {

    /** Those that Vert.x gave them. */
    private static final String ENCODER = "httpEncoder";

    private static final String IDLE = "idle";

    private final ChannelHandlerContext encoder;
    private final @Nullable IdleStateHandler idle;

    private ShortWay(ChannelHandlerContext encoder, @Nullable IdleStateHandler idle) {
        this.encoder = encoder;
        this.idle = idle;
    }

    /** That of the answer to a request; null where there is none, as with another version of HTTP. */
    static @Nullable ShortWay of(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_1_1 || !(request.connection() instanceof ConnectionBase connection)) {
            return null;
        }
        ChannelPipeline pipeline = connection.channel().pipeline();
        ChannelHandlerContext encoder = pipeline.context(ENCODER);
        return encoder == null
                ? null
                : new ShortWay(encoder, pipeline.get(IDLE) instanceof IdleStateHandler idle ? idle : null);
    }

    /** Writes without a copy; what does not arrive breaks the connection. */
    void write(ByteBuffer chunk) {
        encoder.write(Unpooled.wrappedBuffer(chunk), encoder.voidPromise());
    }

    /** Sends what was written. Whatever closes idle connections stands above the encoder, and has to be told. */
    void flush() {
        encoder.flush();
        if (idle != null) {
            idle.resetWriteTimeout();
        }
    }
}
