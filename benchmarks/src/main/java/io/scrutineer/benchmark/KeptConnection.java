package io.scrutineer.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/** One connection to a service, one request at a time, with as little done for each as can be. */
final class KeptConnection implements AutoCloseable {

    private static final int PATIENCE = 30_000;
    private static final int CONNECTING = 5_000;
    private static final int HEXADECIMAL = 16;

    private final Socket socket = new Socket();
    private final InputStream in;

    KeptConnection(URI address) throws IOException {
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), CONNECTING);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** The answer to a request. */
    record Answer(int status, String body, boolean isLast) {}

    Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String statusLine = line();
        int status = Integer.parseInt(statusLine.split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).trim());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
            last |= lower.startsWith("connection:") && lower.endsWith("close");
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        return new Answer(status, new String(body, UTF_8), last);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), HEXADECIMAL);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The service closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
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
