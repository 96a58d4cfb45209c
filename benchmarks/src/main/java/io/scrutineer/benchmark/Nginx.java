package io.scrutineer.benchmark;

import io.scrutineer.local.platform.Waiting;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The ceiling of reading: nginx, as Debian packages it, with a directory of files. */
final class Nginx implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String SETTINGS = """
            user %3$s;
            worker_processes auto;
            daemon off;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 1024; }
            http {
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; keepalive_timeout 300;
              client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
              uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
              default_type application/octet-stream;
              server { listen 127.0.0.1:%2$d; root %1$s/files; }
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Serves the directory {@code files} in the given one. */
    static Nginx start(Path directory) {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            Path settings = Files.writeString(
                    directory.resolve("nginx.conf"),
                    SETTINGS.formatted(directory, port, System.getProperty("user.name")));
            Process process = new ProcessBuilder("nginx", "-c", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("nginx.log").toFile())
                    .start();
            if (!Waiting.until(PATIENCE, () -> answers(port))) {
                process.destroy();
                throw new BenchmarkFailed("nginx did not start: " + Files.readString(directory.resolve("nginx.log")));
            }
            return new Nginx(process, port);
        } catch (IOException e) {
            throw new BenchmarkFailed(
                    "This needs nginx on the PATH (apt-get install nginx-light): " + e.getMessage(), e);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    long pid() {
        return process.pid();
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
