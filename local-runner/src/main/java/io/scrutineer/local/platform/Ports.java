package io.scrutineer.local.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;

/** The ports of a data directory: chosen once, written down, and kept while nobody else has them. */
public record Ports(int postgres, int kafka, int kafkaController) {
    private static final Duration SETTLED = Duration.ofMillis(500);

    static Ports of(Path directory) {
        Path file = directory.resolve("ports.properties");
        try {
            Properties known = new Properties();
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    known.load(reader);
                }
            }
            Ports ports =
                    new Ports(chosen(known, "postgres"), chosen(known, "kafka"), chosen(known, "kafka-controller"));
            try (var writer = Files.newBufferedWriter(file)) {
                known.store(writer, null);
            }
            return ports;
        } catch (IOException e) {
            throw new StartFailed("Cannot keep the ports in " + file + ": " + e, e);
        }
    }

    private static int chosen(Properties known, String part) {
        String before = known.getProperty(part);
        if (before != null && isFree(Integer.parseInt(before))) {
            return Integer.parseInt(before);
        }
        String fresh = Integer.toString(free());
        while (known.containsValue(fresh)) {
            fresh = Integer.toString(free());
        }
        known.setProperty(part, fresh);
        return Integer.parseInt(fresh);
    }

    /**
     * A free port below those that outgoing connections get: a client that keeps calling a killed
     * server could otherwise connect to itself and so take the port from the restarted one.
     */
    public static int free() {
        return free(20_000, 32_000);
    }

    /** A free port of a range, for one who keeps apart those that are chosen now and taken later. */
    public static int free(int from, int to) {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(from, to);
            if (isFreeNow(port)) {
                return port;
            }
        }
    }

    static void checkFree(int port, String part) {
        if (!isFree(port)) {
            throw new PortTaken(part + "'s port " + port + " was taken by another program: start again.");
        }
    }

    /**
     * Whether nobody listens there, on this machine or for others. Asked for a moment, as a socket that
     * was just closed here, also by such a question, lives on in a process that is being started
     * until that runs its own program.
     */
    public static boolean isFree(int port) {
        return Waiting.until(SETTLED, () -> isFreeNow(port));
    }

    private static boolean isFreeNow(int port) {
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
