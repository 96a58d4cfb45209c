package io.scrutineer.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.scrutineer.testparts.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** A request written byte by byte, as no proper client would. */
final class RawRequest implements AutoCloseable {

    private static final int READ_TIMEOUT = 60_000;

    private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);

    RawRequest() throws IOException {
        socket.setSoTimeout(READ_TIMEOUT);
        socket.setTcpNoDelay(true);
    }

    /** The head of a request of the lead, that announces a body of a length. */
    RawRequest head(String method, String path, int length) throws IOException {
        return head(method, path, "application/json", length);
    }

    RawRequest head(String method, String path, String mediaType, int length) throws IOException {
        return send("""
                %s %s HTTP/1.1\r
                Host: localhost\r
                Authorization: %s\r
                Content-Type: %s\r
                Content-Length: %d\r
                \r
                """.formatted(method, path, Tokens.bearer(Client.LEAD), mediaType, length));
    }

    RawRequest send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** The next bytes of the answer, at least one. */
    String read() throws IOException {
        byte[] bytes = new byte[1_000];
        int count = socket.getInputStream().read(bytes);
        return count < 0 ? "" : new String(bytes, 0, count, UTF_8);
    }

    /** Whether there is something to read. */
    boolean isAnswered() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer up to and with a text, or as much as there is of it. */
    String readUntil(String end) throws IOException {
        StringBuilder answer = new StringBuilder();
        String next;
        do {
            next = read();
            answer.append(next);
        } while (!next.isEmpty() && answer.indexOf(end) < 0);
        return answer.toString();
    }

    /** Goes away without a word of farewell (RST). */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
