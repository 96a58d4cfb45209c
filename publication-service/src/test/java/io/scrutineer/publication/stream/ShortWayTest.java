package io.scrutineer.publication.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.netty.channel.Channel.Unsafe;
import io.netty.channel.ChannelOutboundBuffer;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who are told together get over their connections, byte by byte. */
class ShortWayTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MANY = 300;
    private static final Duration IDLE = Duration.ofMillis(1_500);
    private static final String OPENING = "retry: 2000\n\n";

    private final List<Socket> sockets = new ArrayList<>();
    private final Channel<String> changes = Channel.ofChanges(1_000);
    private final List<HttpServerResponse> responses = new CopyOnWriteArrayList<>();
    private final List<ConnectionBase> connections = new CopyOnWriteArrayList<>();
    private final OrdinaryWay ordinary = new OrdinaryWay();
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private int port;

    @BeforeEach
    void begin() throws Exception {
        changes.beginAfter(0);
        serve(new HttpServerOptions());
    }

    @AfterEach
    void close() throws Exception {
        for (Socket socket : sockets) {
            socket.close();
        }
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    /** Sizes take one digit to five, and the last does not go out at once. */
    @Test
    void chunks_are_framed_to_the_byte_up_to_the_end() throws Exception {
        Socket socket = listen();
        int before = ordinary.written();
        List<Integer> sizes = List.of(1, 100, 1_000, 5_000, 100_000);
        StringBuilder expected = new StringBuilder();
        for (int i = 1; i <= sizes.size(); i++) {
            changes.say(List.of(message(i, sizes.get(i - 1))));
            expected.append(chunk(event(i, sizes.get(i - 1))));
        }
        assertNext(socket, expected.toString());
        changes.beat();
        assertNext(socket, chunk("id: 5\n\n"));
        assertThat(ordinary.written()).isEqualTo(before);
        vertx.runOnContext(now -> responses.get(0).end());
        assertNext(socket, "0\r\n\r\n");
    }

    /** What Vert.x still holds would be overtaken. */
    @Test
    void events_come_after_the_head_where_that_has_not_gone_out() throws Exception {
        ordinary.hold();
        Socket socket = connect("HTTP/1.1");
        await().atMost(SOON).until(() -> responses.size() == 1);
        changes.say(List.of(message(1, 10)));
        changes.say(List.of(message(2, 10)));
        await().atMost(SOON).until(() -> ordinary.waiting() == 3);
        vertx.runOnContext(now -> ordinary.goOn());
        assertThat(head(socket)).startsWith("HTTP/1.1 200 OK\r\n");
        assertNext(socket, chunk(OPENING) + chunk(event(1, 10)) + chunk(event(2, 10)));
        int before = ordinary.written();
        changes.say(List.of(message(3, 10)));
        assertNext(socket, chunk(event(3, 10)));
        assertThat(ordinary.written()).isEqualTo(before);
    }

    @Test
    void slow_readers_are_told_all_in_its_order_when_they_read() throws Exception {
        serve(new HttpServerOptions().setSendBufferSize(8 * 1024));
        List<Socket> slow = List.of(listen(), listen());
        StringBuilder expected = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            changes.say(List.of(message(i, 5_000)));
            expected.append(chunk(event(i, 5_000)));
        }
        await().atMost(SOON).until(() -> waitingBytes() > 50_000);
        for (Socket socket : slow) {
            assertNext(socket, expected.toString());
        }
    }

    @Test
    void listener_that_would_take_a_compressed_answer_gets_the_same_bytes() throws Exception {
        serve(new HttpServerOptions().setCompressionSupported(true));
        Socket socket = connect("HTTP/1.1", "Accept-Encoding: gzip, deflate, br");
        assertThat(head(socket)).doesNotContainIgnoringCase("content-encoding");
        assertNext(socket, chunk(OPENING));
        changes.say(List.of(message(1, 10)));
        assertNext(socket, chunk(event(1, 10)));
    }

    @Test
    void listener_with_the_version_before_gets_no_chunks() throws Exception {
        Socket socket = connect("HTTP/1.0");
        head(socket);
        assertNext(socket, OPENING);
        changes.say(List.of(message(1, 10)));
        assertNext(socket, event(1, 10));
    }

    /** A heartbeat says up to where everything was heard. */
    @Test
    void heartbeat_overtakes_no_event_while_many_are_told_some_at_a_time() throws Exception {
        List<Socket> many = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            many.add(listen());
        }
        for (int i = 1; i <= 20; i++) {
            changes.say(List.of(message(i, 10)));
            changes.beat();
        }
        for (Socket socket : many) {
            assertHeardInOrder(readThrough(socket, chunk(event(20, 10))), 20);
        }
    }

    @Test
    void who_comes_while_others_are_told_hears_each_event_once() throws Exception {
        for (int i = 0; i < MANY; i++) {
            listen();
        }
        List<Socket> late = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            changes.say(List.of(message(i, 10)));
            late.add(connect("HTTP/1.1"));
        }
        await().atMost(SOON).until(() -> responses.size() == MANY + late.size());
        changes.say(List.of(message(21, 10)));
        for (Socket socket : late) {
            head(socket);
            assertNext(socket, chunk(OPENING));
            List<Long> ids = ids(readThrough(socket, chunk(event(21, 10))));
            assertThat(ids)
                    .isEqualTo(
                            LongStream.rangeClosed(22 - ids.size(), 21).boxed().toList());
        }
    }

    /** What closes connections that are idle does not see what goes the short way. */
    @Test
    void connection_stays_while_it_is_told_something() throws Exception {
        serve(new HttpServerOptions().setIdleTimeout((int) IDLE.toMillis()).setIdleTimeoutUnit(TimeUnit.MILLISECONDS));
        Socket socket = listen();
        long end = System.nanoTime() + IDLE.multipliedBy(2).toNanos();
        for (int i = 1; System.nanoTime() < end; i++) {
            changes.say(List.of(message(i, 10)));
            assertNext(socket, chunk(event(i, 10)));
            TimeUnit.MILLISECONDS.sleep(IDLE.toMillis() / 10);
        }
        assertThat(responses.get(0).closed()).isFalse();
    }

    private void serve(HttpServerOptions options) throws Exception {
        HttpServer server = vertx.createHttpServer(options).requestHandler(this::takeIn);
        port = server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get()
                .actualPort();
    }

    private void takeIn(HttpServerRequest request) {
        ConnectionBase connection = (ConnectionBase) request.connection();
        ordinary.watch(connection.channel().pipeline());
        connections.add(connection);
        changes.join(Listener.begin(request, "", content -> true), changes.head());
        responses.add(request.response());
    }

    private long waitingBytes() {
        Unsafe unsafe = connections.get(0).channel().unsafe();
        ChannelOutboundBuffer waiting = unsafe.outboundBuffer();
        return waiting == null ? 0 : waiting.totalPendingWriteBytes();
    }

    private static Message<String> message(long id, int size) {
        return Message.withId(id, "said", "content", "x".repeat(size).getBytes(US_ASCII));
    }

    private static String event(long id, int size) {
        return "id: " + id + "\nevent: said\ndata: " + "x".repeat(size) + "\n\n";
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    /** Has read the head and the first chunk, so that nothing of them waits any more. */
    private Socket listen() throws IOException {
        Socket socket = connect("HTTP/1.1");
        head(socket);
        assertNext(socket, chunk(OPENING));
        return socket;
    }

    private Socket connect(String version, String... fields) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(8 * 1024);
        socket.setSoTimeout((int) SOON.toMillis());
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        String request = "GET / " + version + "\r\nHost: test\r\n"
                + Stream.of(fields).map(field -> field + "\r\n").collect(Collectors.joining()) + "\r\n";
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        return socket;
    }

    private static void assertNext(Socket socket, String expected) throws IOException {
        assertThat(read(socket, expected.length())).isEqualTo(expected);
    }

    private static String read(Socket socket, int bytes) throws IOException {
        return new String(socket.getInputStream().readNBytes(bytes), US_ASCII);
    }

    private static String head(Socket socket) throws IOException {
        return readThrough(socket, "\r\n\r\n");
    }

    private static String readThrough(Socket socket, String end) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (!read.toString(US_ASCII).endsWith(end)) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("The connection was closed after " + read.toString(US_ASCII));
            }
            read.write(next);
        }
        return read.toString(US_ASCII);
    }

    /** Events without a gap, and between them heartbeats with the id of the event before. */
    private static void assertHeardInOrder(String chunks, long last) {
        long heard = 0;
        for (String chunk : chunks.split("\n\n\r\n")) {
            long id = Long.parseLong(chunk.split("id: ")[1].split("\n")[0]);
            assertThat(id).isEqualTo(chunk.contains("data: ") ? ++heard : heard);
        }
        assertThat(heard).isEqualTo(last);
    }

    private static List<Long> ids(String chunks) {
        return chunks.lines()
                .filter(line -> line.startsWith("id: "))
                .map(line -> Long.parseLong(line.substring(4)))
                .toList();
    }
}
