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
    record Answer(int status, String body, boolean isLast) {}

    Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String statusLine = line();
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (isNamed("content-length:", header)) {
                length = Integer.parseInt(value("content-length:", header));
            } else if (isNamed("transfer-encoding:", header)) {
                chunked = value("transfer-encoding:", header).equalsIgnoreCase("chunked");
            } else if (isNamed("connection:", header)) {
                last = value("connection:", header).equalsIgnoreCase("close");
            }
        }
        byte[] body = chunked ? chunks() : bytes(length);
        return new Answer(Integer.parseInt(statusLine.split(" ", 3)[1]), new String(body, UTF_8), last);
    }

    private static boolean isNamed(String name, String header) {
        return header.regionMatches(true, 0, name, 0, name.length());
    }

    private static String value(String name, String header) {
        return header.substring(name.length()).strip();
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

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int there = 0; there < length; ) {
            int part = Math.min(length - there, filled());
            System.arraycopy(buffer, from, bytes, there, part);
            from += part;
            there += part;
        }
        return bytes;
    }

    /** Up to the end of a line, which nearly always is among what came at once. */
    private String line() throws IOException {
        StringBuilder begun = new StringBuilder();
        while (true) {
            filled();
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            begun.append(new String(buffer, from, end - from, ISO_8859_1));
            from = end + 1;
            if (end < to) {
                return begun.toString().stripTrailing();
            }
            from = to;
        }
    }

    /** How many bytes are there; it waits until there are some. */
    private int filled() throws IOException {
        if (from == to) {
            from = 0;
            to = socket.getInputStream().read(buffer);
            if (to < 0) {
                to = 0;
                throw new EOFException("The service closed the connection");
            }
        }
        return to - from;
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
