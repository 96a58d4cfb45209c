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
    private static final int VERSION = "HTTP/1.1 ".length();
    private static final int STATUS = 3;
    private static final String LENGTH = "content-length:";
    private static final String ENCODING = "transfer-encoding:";
    private static final String CONNECTION = "connection:";

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
        int status = Integer.parseInt(line().substring(VERSION, VERSION + STATUS));
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (int end = endOfLine(); end > from; end = endOfLine()) {
            if (isNamed(LENGTH, end)) {
                length = Integer.parseInt(value(LENGTH, end));
            } else if (isNamed(ENCODING, end)) {
                chunked = value(ENCODING, end).equalsIgnoreCase("chunked");
            } else if (isNamed(CONNECTION, end)) {
                last = value(CONNECTION, end).equalsIgnoreCase("close");
            }
            from = end + CRLF;
        }
        from += CRLF;
        return new Answer(status, chunked ? chunks() : bytes(length), last);
    }

    /** Where the line that begins now ends; all of it is in the buffer then. */
    private int endOfLine() throws IOException {
        int end = from;
        while (true) {
            while (end < to - 1 && (buffer[end] != '\r' || buffer[end + 1] != '\n')) {
                end++;
            }
            if (end < to - 1) {
                return end;
            }
            end -= readMore();
        }
    }

    /** Whether the header that begins now has this name, whatever the case of its letters. */
    private boolean isNamed(String name, int end) {
        for (int i = 0; i < name.length(); i++) {
            if (from + i == end || Character.toLowerCase((char) buffer[from + i]) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String value(String name, int end) {
        int start = from + name.length();
        return new String(buffer, start, end - start, ISO_8859_1).strip();
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
        int end = endOfLine();
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

    /** Reads more behind what is left, which is moved to the front; by how much is the answer. */
    private int readMore() throws IOException {
        int moved = from;
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= moved;
        from = 0;
        int read = socket.getInputStream().read(buffer, to, buffer.length - to);
        if (read <= 0) {
            throw new EOFException("The service closed the connection, or sent a longer line than can be");
        }
        to += read;
        return moved;
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
