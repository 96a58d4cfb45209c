package io.scrutineer.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Requests over some kept connections, by one thread that does as little as it can, so that it is the server that is
 * measured.
 */
final class HttpLoad implements AutoCloseable {

    private static final int NOT_MODIFIED = 304;

    private final Selector selector;
    private final List<Connection> connections = new ArrayList<>();
    private final List<byte[]> requests;
    private final int status;
    private final Random random = new Random(20_000);

    private HttpLoad(Selector selector, List<byte[]> requests, int status) {
        this.selector = selector;
        this.requests = requests;
        this.status = status;
    }

    /** @param status what each request has to be answered with */
    static HttpLoad of(URI server, int connections, List<byte[]> requests, int status) {
        try {
            HttpLoad load = new HttpLoad(Selector.open(), requests, status);
            for (int i = 0; i < connections; i++) {
                load.connections.add(new Connection(load.selector, server));
            }
            return load;
        } catch (IOException e) {
            throw new BenchmarkFailed("No connection to " + server + ": " + e.getMessage(), e);
        }
    }

    static byte[] request(URI server, String path, String moreHeaders) {
        return "GET %s HTTP/1.1\r\nHost: %s\r\n%s\r\n"
                .formatted(path, server.getAuthority(), moreHeaders)
                .getBytes(US_ASCII);
    }

    /** Answers a second, with each connection asking for anything of the list again as soon as it is answered. */
    double rate(int count) {
        return rate(count, Stream.generate(this::any).limit(count).iterator());
    }

    /** Answers a second when each request is sent once, in their order, by whichever connection is answered next. */
    double rateOfEachOnce() {
        return rate(requests.size(), requests.iterator());
    }

    private double rate(int count, Iterator<byte[]> next) {
        long began = System.nanoTime();
        connections.forEach(connection -> askNext(connection, next));
        int answered = 0;
        while (answered < count) {
            answered += answers(connection -> askNext(connection, next), 1_000);
        }
        return count / ((System.nanoTime() - began) / 1e9);
    }

    private static void askNext(Connection connection, Iterator<byte[]> next) {
        if (next.hasNext()) {
            connection.ask(next.next(), 0);
        }
    }

    /** The milliseconds from when each request was due, at so many a second, until it was answered. */
    Series latencies(double perSecond, int count) {
        double[] latencies = new double[count];
        double nanos = 1e9 / perSecond;
        Deque<Connection> idle = new ArrayDeque<>(connections);
        long began = System.nanoTime();
        int asked = 0;
        int answered = 0;
        while (answered < count) {
            long now = System.nanoTime();
            while (asked < count && began + (long) (asked * nanos) <= now && !idle.isEmpty()) {
                idle.poll().ask(any(), began + (long) (asked * nanos));
                asked++;
            }
            Deque<Connection> ready = new ArrayDeque<>();
            answers(ready::add, 1);
            for (Connection connection : ready) {
                latencies[answered++] = (System.nanoTime() - connection.due) / 1e6;
                idle.add(connection);
            }
        }
        return Series.of(latencies);
    }

    private byte[] any() {
        return requests.get(random.nextInt(requests.size()));
    }

    /** How many answers there are by now; each connection is handed over as soon as it has its own. */
    private int answers(Consumer<Connection> answered, long patience) {
        int[] count = {0};
        try {
            selector.select(
                    key -> {
                        Connection connection = (Connection) key.attachment();
                        if (connection.readAnswer(status)) {
                            count[0]++;
                            answered.accept(connection);
                        }
                    },
                    patience);
        } catch (IOException e) {
            throw new BenchmarkFailed("The answers could not be read: " + e.getMessage(), e);
        }
        return count[0];
    }

    @Override
    public void close() {
        try {
            for (Connection connection : connections) {
                connection.channel.close();
            }
            selector.close();
        } catch (IOException e) {
            throw new BenchmarkFailed("The connections could not be closed: " + e.getMessage(), e);
        }
    }

    /** One request at a time. */
    private static final class Connection {

        private final SocketChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocate(128 * 1024);
        private @Nullable ChunkedBody chunks;
        private int remaining;
        private int bodyFrom;
        private boolean inBody;
        private long due;

        Connection(Selector selector, URI server) throws IOException {
            channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
            channel.socket().setTcpNoDelay(true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void ask(byte[] request, long dueAt) {
            due = dueAt;
            inBody = false;
            buffer.clear();
            try {
                ByteBuffer bytes = ByteBuffer.wrap(request);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            } catch (IOException e) {
                throw new BenchmarkFailed("A request could not be sent: " + e.getMessage(), e);
            }
        }

        /** Whether the answer is there as a whole. */
        boolean readAnswer(int status) {
            try {
                if (channel.read(buffer) < 0) {
                    throw new BenchmarkFailed("The server closed a connection");
                }
            } catch (IOException e) {
                throw new BenchmarkFailed("An answer could not be read: " + e.getMessage(), e);
            }
            if (!inBody && !readHead(status)) {
                return false;
            }
            remaining -= buffer.position() - bodyFrom;
            boolean ended =
                    chunks == null ? remaining <= 0 : chunks.endsWith(buffer.array(), bodyFrom, buffer.position());
            bodyFrom = 0;
            buffer.clear();
            return ended;
        }

        private boolean readHead(int status) {
            AnswerHead head = AnswerHead.of(buffer.array(), 0, buffer.position());
            if (head == null) {
                return false;
            }
            if (head.status() != status) {
                throw new BenchmarkFailed("Answered with " + new String(buffer.array(), 0, buffer.position(), UTF_8));
            }
            remaining = status == NOT_MODIFIED ? 0 : head.length();
            bodyFrom = head.end();
            chunks = head.isChunked() ? new ChunkedBody() : null;
            inBody = true;
            return true;
        }
    }
}
