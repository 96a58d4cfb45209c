package io.scrutineer.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * GET requests over some kept connections, by one thread that does as little as it can, so that it is the server that is
 * measured.
 */
final class HttpLoad implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");
    private static final Pattern CHUNKED = Pattern.compile("(?i)\r\ntransfer-encoding: *chunked\r\n");
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
    private static final int LARGEST_HEAD = 8 * 1024;

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

    /** Answers a second, with each connection asking again as soon as it is answered. */
    double rate(int count) {
        long began = System.nanoTime();
        Deque<Connection> idle = new ArrayDeque<>(connections);
        int asked = 0;
        int answered = 0;
        while (answered < count) {
            for (Connection next = idle.poll(); next != null && asked < count; next = idle.poll()) {
                next.ask(any(), 0);
                asked++;
            }
            answered += answers(idle, 1_000);
        }
        return count / ((System.nanoTime() - began) / 1e9);
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
            answers(ready, 1);
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

    private int answers(Deque<Connection> idle, long patience) {
        int before = idle.size();
        try {
            selector.select(key -> read((Connection) key.attachment(), idle), patience);
        } catch (IOException e) {
            throw new BenchmarkFailed("The answers could not be read: " + e.getMessage(), e);
        }
        return idle.size() - before;
    }

    private void read(Connection connection, Deque<Connection> idle) {
        if (connection.readAnswer(status)) {
            idle.add(connection);
        }
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
        private long remaining;
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
            int end = indexOfEnd();
            if (end < 0) {
                return false;
            }
            String head = new String(buffer.array(), 0, end, ISO_8859_1);
            if (!head.startsWith("HTTP/1.1 " + status)) {
                throw new BenchmarkFailed(
                        "Answered with " + head.lines().findFirst().orElse(""));
            }
            Matcher length = LENGTH.matcher(head);
            remaining = length.find() && status != 304 ? Long.parseLong(length.group(1)) : 0;
            bodyFrom = end;
            chunks = CHUNKED.matcher(head).find() ? new ChunkedBody() : null;
            inBody = true;
            return true;
        }

        private int indexOfEnd() {
            byte[] bytes = buffer.array();
            int last = Math.min(buffer.position(), LARGEST_HEAD) - END_OF_HEAD.length;
            for (int i = 0; i <= last; i++) {
                if (Arrays.equals(bytes, i, i + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
                    return i + END_OF_HEAD.length;
                }
            }
            return -1;
        }
    }
}
