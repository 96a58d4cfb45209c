package io.scrutineer.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/**
 * What the head of an answer says, read as bytes: whoever makes the load must not take the processors from what is measured.
 *
 * @param end where the body begins
 * @param length of the body in bytes, when it is not chunked
 * @param isLast whether the server closes the connection then
 */
record AnswerHead(int end, int status, int length, boolean isChunked, boolean isLast) {

    private static final int CRLF = 2;
    private static final int VERSION = "HTTP/1.1 ".length();
    private static final int STATUS = 3;
    private static final String LENGTH = "content-length:";
    private static final String ENCODING = "transfer-encoding:";
    private static final String CONNECTION = "connection:";

    /** Of the answer that begins there, or null where not all of its head is there yet. */
    static @Nullable AnswerHead of(byte[] bytes, int from, int to) {
        int end = endOfLine(bytes, from, to);
        if (end < 0) {
            return null;
        }
        int status = number(bytes, from + VERSION, from + VERSION + STATUS);
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (int line = end + CRLF; (end = endOfLine(bytes, line, to)) > line; line = end + CRLF) {
            if (isNamed(LENGTH, bytes, line, end)) {
                length = number(bytes, line + LENGTH.length(), end);
            } else if (isNamed(ENCODING, bytes, line, end)) {
                chunked = value(ENCODING, bytes, line, end).equalsIgnoreCase("chunked");
            } else if (isNamed(CONNECTION, bytes, line, end)) {
                last = value(CONNECTION, bytes, line, end).equalsIgnoreCase("close");
            }
        }
        return end < 0 ? null : new AnswerHead(end + CRLF, status, length, chunked, last);
    }

    /** Where the line that begins there ends, or less than nothing if it does not. */
    static int endOfLine(byte[] bytes, int from, int to) {
        for (int end = from; end < to - 1; end++) {
            if (bytes[end] == '\r' && bytes[end + 1] == '\n') {
                return end;
            }
        }
        return -1;
    }

    /** Whether a header has this name, whatever the case of its letters. */
    private static boolean isNamed(String name, byte[] bytes, int line, int end) {
        if (end - line < name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (Character.toLowerCase((char) bytes[line + i]) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String value(String name, byte[] bytes, int line, int end) {
        int start = line + name.length();
        return new String(bytes, start, end - start, ISO_8859_1).strip();
    }

    private static int number(byte[] bytes, int from, int to) {
        return Integer.parseInt(new String(bytes, from, to - from, ISO_8859_1).strip());
    }
}
