package io.scrutineer.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ceiling of a stream: the same bytes, written to as many sockets one after the other, and nothing else. */
final class BareStream implements AutoCloseable {

    private static final byte[] HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;
    private final List<Socket> connections = new ArrayList<>();
    private final Thread accepting;
    private volatile @Nullable IOException failure;

    private BareStream(ServerSocket server, int count) {
        this.server = server;
        this.accepting = new Thread(() -> accept(count), "bare-stream");
        accepting.start();
    }

    static BareStream of(int count) {
        try {
            return new BareStream(new ServerSocket(0, count, InetAddress.getLoopbackAddress()), count);
        } catch (IOException e) {
            throw new BenchmarkFailed("No port for the ceiling: " + e.getMessage(), e);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.getLocalPort()));
    }

    /** Writes it in a thread of its own, and gives the time at which that began. */
    long write(byte[] event) {
        long began = System.currentTimeMillis();
        new Thread(() -> writeToAll(event), "bare-stream-writer").start();
        return began;
    }

    private void accept(int count) {
        try {
            for (int i = 0; i < count; i++) {
                Socket connection = server.accept();
                connection.setTcpNoDelay(true);
                connection.getOutputStream().write(HEAD);
                connections.add(connection);
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    private void writeToAll(byte[] event) {
        try {
            accepting.join();
            for (Socket connection : connections) {
                connection.getOutputStream().write(event);
            }
        } catch (IOException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new BenchmarkFailed("The ceiling could not be closed: " + e.getMessage(), e);
        }
        if (failure != null) {
            throw new BenchmarkFailed("The ceiling failed: " + failure, Objects.requireNonNull(failure));
        }
    }
}
