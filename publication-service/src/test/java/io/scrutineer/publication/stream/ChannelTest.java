package io.scrutineer.publication.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Channels over real connections. */
class ChannelTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int LARGE = 100_000;

    private final List<Socket> sockets = new ArrayList<>();
    private final Channel<String> changes = Channel.ofChanges(1_000);
    private final Channel<String> states = Channel.ofStates();
    private BiConsumer<Listener<String>, HttpServerResponse> arrival = (listener, response) -> {};
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server = vertx.createHttpServer();

    @BeforeEach
    void serve() throws Exception {
        changes.beginAfter(0);
        states.beginAfter(0);
        server.requestHandler(
                        request -> arrival.accept(Listener.begin(request, "", content -> true), request.response()))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @AfterEach
    void close() throws Exception {
        for (Socket socket : sockets) {
            socket.close();
        }
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @Test
    void listener_is_told_what_was_said_after_its_position_and_what_is_said_from_then_on() throws Exception {
        changes.say(messages(1, 5, 10));
        arrival = (listener, response) -> assertThat(changes.join(listener, 2)).isTrue();
        List<String> heard = listen();
        await().atMost(SOON).until(() -> heard.size() == 3);
        changes.say(messages(6, 7, 10));
        await().atMost(SOON).until(() -> heard.size() == 5);
        assertThat(heard).containsExactly("id: 3", "id: 4", "id: 5", "id: 6", "id: 7");
    }

    /** Another replica has told it more, and a heartbeat that says less would have it told that once more. */
    @Test
    void listener_that_is_ahead_is_told_nothing_again() throws Exception {
        changes.say(messages(1, 5, 10));
        CountDownLatch joined = new CountDownLatch(1);
        arrival = (listener, response) -> {
            assertThat(changes.join(listener, 7)).isTrue();
            joined.countDown();
        };
        List<String> heard = listen();
        assertThat(joined.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        changes.beat();
        changes.say(messages(6, 7, 10));
        changes.say(messages(8, 9, 10));
        await().atMost(SOON).until(() -> heard.contains("id: 9"));
        // A heartbeat, which comes when it can, says 7 at the least.
        assertThat(heard).contains("id: 8").doesNotContain("id: 5", "id: 6");
    }

    @Test
    void listener_that_is_too_far_behind_is_told_the_next_messages_first() {
        changes.say(messages(1, 250, 10));
        assertThat(changes.next(0)).hasSize(Channel.AT_ONCE);
        assertThat(changes.next(200)).hasSize(50);
        assertThat(changes.next(250)).isEmpty();
    }

    /** What is no longer remembered has to be read from where it is stored. */
    @Test
    void messages_that_are_no_longer_remembered_are_not_told() {
        changes.say(messages(1, 1_500, 10));
        assertThat(changes.next(499)).isEmpty();
        assertThat(changes.next(500)).isNotEmpty();
    }

    @Test
    void listener_that_does_not_read_is_cut_off_and_the_others_are_told_all() throws Exception {
        List<HttpServerResponse> responses = new CopyOnWriteArrayList<>();
        arrival = (listener, response) -> {
            changes.join(listener, changes.head());
            responses.add(response);
        };
        connect();
        await().atMost(SOON).until(() -> responses.size() == 1);
        List<String> heard = listen();
        await().atMost(SOON).until(() -> responses.size() == 2);
        for (int i = 1; i <= 300; i++) {
            int all = i;
            changes.say(messages(i, i, LARGE));
            await().atMost(SOON).pollInterval(Duration.ofMillis(2)).until(() -> heard.size() == all);
        }
        assertThat(responses.get(0).closed()).isTrue();
        assertThat(responses.get(1).closed()).isFalse();
    }

    @Test
    void listener_to_states_is_told_the_last_one_and_then_each_that_is_new() throws Exception {
        states.say(messages(1, 1, 10));
        states.say(messages(2, 2, 10));
        arrival = (listener, response) -> states.joinWithLast(listener);
        List<String> heard = listen();
        await().atMost(SOON).until(() -> heard.size() == 1);
        states.say(messages(3, 3, 10));
        await().atMost(SOON).until(() -> heard.size() == 2);
        assertThat(heard).containsExactly("id: 2", "id: 3");
    }

    private static List<Message<String>> messages(long first, long last, int size) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(id ->
                        Message.withId(id, "said", "content", "x".repeat(size).getBytes(US_ASCII)))
                .toList();
    }

    /** Reads the ids of all that it is told. */
    private List<String> listen() throws IOException {
        InputStream answer = connect().getInputStream();
        List<String> ids = new CopyOnWriteArrayList<>();
        Thread reader = new Thread(() -> read(answer, ids), "listener");
        reader.setDaemon(true);
        reader.start();
        return ids;
    }

    private static void read(InputStream answer, List<String> ids) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer, US_ASCII))) {
            lines.lines().filter(line -> line.startsWith("id: ")).forEach(ids::add);
        } catch (IOException | UncheckedIOException e) {
            ids.add("broken off");
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.actualPort());
        socket.setReceiveBufferSize(16 * 1024);
        sockets.add(socket);
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: test\r\n\r\n".getBytes(US_ASCII));
        return socket;
    }
}
