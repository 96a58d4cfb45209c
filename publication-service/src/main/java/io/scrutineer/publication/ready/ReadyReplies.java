package io.scrutineer.publication.ready;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.scrutineer.http.RequestId;
import io.scrutineer.limits.AddressLimit;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes ready answers: a status, what belongs to the request, and the bytes that are kept. */
@ApplicationScoped
class ReadyReplies {

    private static final byte[] OK = "HTTP/1.1 200 OK\r\n".getBytes(US_ASCII);
    private static final byte[] NOT_MODIFIED = "HTTP/1.1 304 Not Modified\r\n".getBytes(US_ASCII);
    private static final String TRACE = "traceparent";

    /** The status and what belongs to the request; the rest of an answer without a body fits too. */
    private static final int HEAD_BYTES = 2_048;

    private final ReadyAnswers ready;
    private final AddressLimit limit;
    private final Counter whole;
    private final Counter unchanged;

    ReadyReplies(ReadyAnswers ready, AddressLimit limit, MeterRegistry meters) {
        this.ready = ready;
        this.limit = limit;
        this.whole = meters.counter("ready.answers", "status", "200");
        this.unchanged = meters.counter("ready.answers", "status", "304");
    }

    /** Whether it is answered, but for the flush; where it is not, nothing has happened. */
    boolean answer(ChannelHandlerContext context, HttpRequest request, SocketAddress client) {
        ReadyAnswer answer = PlainGet.is(request) ? find(request) : null;
        Optional<String> granted = answer == null ? Optional.empty() : limit.count(client);
        if (answer == null || granted.isEmpty()) {
            return false;
        }
        ByteBuf head = context.alloc().directBuffer(HEAD_BYTES);
        if (answer.isAmong(request.headers().get(HttpHeaderNames.IF_NONE_MATCH))) {
            begin(head, NOT_MODIFIED, request, granted.get())
                    .writeBytes(answer.unchanged().duplicate());
            context.write(head, context.voidPromise());
            unchanged.increment();
        } else {
            context.write(begin(head, OK, request, granted.get()), context.voidPromise());
            context.write(withoutCopy(answer.whole()), context.voidPromise());
            whole.increment();
        }
        return true;
    }

    private @Nullable ReadyAnswer find(HttpRequest request) {
        String encodings = request.headers().get(HttpHeaderNames.ACCEPT_ENCODING);
        return ready.shelf()
                .get(Encodings.key(request.uri(), encodings))
                .filter(there -> there.isTakenBy(request.headers().get(HttpHeaderNames.ACCEPT)))
                .orElse(null);
    }

    private static ByteBuf begin(ByteBuf head, byte[] status, HttpRequest request, String limits) {
        head.writeBytes(status);
        head.writeCharSequence(RequestId.HEADER, US_ASCII);
        head.writeCharSequence(": ", US_ASCII);
        head.writeCharSequence(RequestId.of(request.headers().get(TRACE)), US_ASCII);
        head.writeCharSequence("\r\n", US_ASCII);
        head.writeCharSequence(limits, US_ASCII);
        return head;
    }

    private static ByteBuf withoutCopy(ByteBuffer bytes) {
        return Unpooled.wrappedBuffer(bytes.duplicate());
    }
}
