package io.scrutineer.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many connections that listen to one stream of server-sent events, all read by one thread. */
final class Listeners implements AutoCloseable {

    private static final int BACKLOG = 100;
    private static final byte[] DATA = "\ndata: ".getBytes(StandardCharsets.US_ASCII);

    private final Selector selector;
    private final List<SocketChannel> connections = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);
    private final List<Reach> events = new ArrayList<>();

    /** How many connections an event has reached, and when it reached the first and the last of them. */
    record Reach(int connections, long firstMillis, long lastMillis) {

        Reach andOneMore(long now) {
            return new Reach(connections + 1, connections == 0 ? now : firstMillis, now);
        }
    }

    /** What one connection has read so far. */
    private static final class Ear {

        private int matched;
        private int events;
    }

    private Listeners(Selector selector) {
        this.selector = selector;
    }

    /** Opens them and sends their requests. */
    static Listeners open(URI stream, int count) {
        try {
            Listeners listeners = new Listeners(Selector.open());
            for (int i = 0; i < count; i++) {
                listeners.add(stream);
                if (i % BACKLOG == 0) {
                    listeners.readFor(20);
                }
            }
            return listeners;
        } catch (IOException e) {
            throw new BenchmarkFailed("The connections could not be opened: " + e.getMessage(), e);
        }
    }

    private void add(URI stream) throws IOException {
        SocketChannel connection = SocketChannel.open(new InetSocketAddress(stream.getHost(), stream.getPort()));
        String request = "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\n\r\n"
                .formatted(stream.getPath(), stream.getAuthority());
        connection.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        connection.configureBlocking(false);
        connection.register(selector, SelectionKey.OP_READ, new Ear());
        connections.add(connection);
    }

    /** Reads whatever comes in so many milliseconds. */
    void readFor(long milliseconds) {
        long end = System.currentTimeMillis() + milliseconds;
        for (long now = System.currentTimeMillis(); now < end; now = System.currentTimeMillis()) {
            read(end - now);
        }
    }

    /** Reads until so many events have reached all connections, or the patience is over. */
    boolean readUntil(int count, long patienceMilliseconds) {
        long end = System.currentTimeMillis() + patienceMilliseconds;
        while (!haveAll(count) && System.currentTimeMillis() < end) {
            read(100);
        }
        return haveAll(count);
    }

    /** By events, in their order. */
    List<Reach> events() {
        return List.copyOf(events);
    }

    private boolean haveAll(int count) {
        return events.size() >= count
                && events.subList(0, count).stream().allMatch(event -> event.connections() == connections.size());
    }

    private void read(long patience) {
        try {
            selector.select(this::read, Math.max(1, patience));
        } catch (IOException e) {
            throw new BenchmarkFailed("The connections could not be read: " + e.getMessage(), e);
        }
    }

    private void read(SelectionKey key) {
        try {
            buffer.clear();
            if (((SocketChannel) key.channel()).read(buffer) < 0) {
                throw new BenchmarkFailed("The service broke a connection off");
            }
            buffer.flip();
            hear((Ear) key.attachment());
        } catch (IOException e) {
            throw new BenchmarkFailed("A connection broke: " + e.getMessage(), e);
        }
    }

    private void hear(Ear ear) {
        while (buffer.hasRemaining()) {
            byte next = buffer.get();
            if (next == DATA[ear.matched]) {
                ear.matched++;
            } else {
                ear.matched = next == DATA[0] ? 1 : 0;
            }
            if (ear.matched == DATA.length) {
                ear.matched = 0;
                count(ear.events++);
            }
        }
    }

    private void count(int event) {
        if (event == events.size()) {
            events.add(new Reach(0, 0, 0));
        }
        events.set(event, events.get(event).andOneMore(System.currentTimeMillis()));
    }

    @Override
    public void close() {
        try {
            for (SocketChannel connection : connections) {
                connection.close();
            }
            selector.close();
        } catch (IOException e) {
            throw new BenchmarkFailed("The connections could not be closed: " + e.getMessage(), e);
        }
    }
}
