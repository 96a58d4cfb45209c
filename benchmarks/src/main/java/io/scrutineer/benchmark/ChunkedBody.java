package io.scrutineer.benchmark;

/** Tells where a body of chunks ends (RFC 9112, 7.1). */
final class ChunkedBody {

    private static final int HEXADECIMAL = 16;

    private final StringBuilder line = new StringBuilder();
    private long data;
    private boolean last;
    private boolean ended;

    /** Takes what came next; whether that was the end. */
    boolean endsWith(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && !ended) {
            int ofTheChunk = (int) Math.min(data, to - at);
            data -= ofTheChunk;
            at += ofTheChunk;
            if (at < to) {
                readLine(bytes[at++]);
            }
        }
        return ended;
    }

    private void readLine(byte next) {
        if (next == '\n') {
            endLine(line.toString().split(";", 2)[0].strip());
            line.setLength(0);
        } else {
            line.append((char) next);
        }
    }

    /** The line after a chunk is empty, as is the one after the last. */
    private void endLine(String text) {
        if (text.isEmpty()) {
            ended = last;
        } else if (!last) {
            data = Long.parseLong(text, HEXADECIMAL);
            last = data == 0;
        }
    }
}
