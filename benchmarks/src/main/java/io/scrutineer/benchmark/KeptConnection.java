package io.scrutineer.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** One connection to a service, one request at a time, with as little done for each as can be. */
final class KeptConnection implements AutoCloseable {

    private static final int PATIENCE = 30_000;
    private static final int CONNECTING = 5_000;
    private static final int HEXADECIMAL = 16;
    private static final int BUFFER = 8_192;
    private static final int CRLF = 2;

    private final Socket socket = new Socket();
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;

    KeptConnection(URI address) throws IOException {
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), CONNECTING);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
    }

    /** The answer to a request. */
    record Answer(int status, byte[] content, boolean isLast) {

        String body() {
            return new String(content, UTF_8);
        }
    }

    Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        AnswerHead head = AnswerHead.of(buffer, from, to);
        while (head == null) {
            readMore();
            head = AnswerHead.of(buffer, from, to);
        }
        from = head.end();
        return new Answer(head.status(), head.isChunked() ? chunks() : bytes(head.length()), head.isLast());
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            all.write(bytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), HEXADECIMAL);
    }

    private String line() throws IOException {
        int end = AnswerHead.endOfLine(buffer, from, to);
        while (end < 0) {
            readMore();
            end = AnswerHead.endOfLine(buffer, from, to);
        }
        String line = new String(buffer, from, end - from, ISO_8859_1);
        from = end + CRLF;
        return line;
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int there = 0; there < length; ) {
            if (from == to) {
                readMore();
            }
            int part = Math.min(length - there, to - from);
            System.arraycopy(buffer, from, bytes, there, part);
            from += part;
            there += part;
        }
        return bytes;
    }

    /** Reads more behind what is left, which is moved to the front. */
    private void readMore() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int read = socket.getInputStream().read(buffer, to, buffer.length - to);
        if (read <= 0) {
            throw new EOFException("The service closed the connection, or sent a longer head than can be");
        }
        to += read;
    }

    static byte[] request(String method, String path, String headers, byte[] body) {
        byte[] head = "%s %s HTTP/1.1\r\n%sContent-Length: %d\r\n\r\n"
                .formatted(method, path, headers, body.length)
                .getBytes(ISO_8859_1);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
