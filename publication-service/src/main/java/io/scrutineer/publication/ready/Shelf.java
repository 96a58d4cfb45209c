package io.scrutineer.publication.ready;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers of one time between two changes, with their bytes in files that are mapped into memory: the system keeps those in
 * its page cache that are asked for, and the heap holds none.
 *
 * <p>The files have no name any more once they are open, so nothing is left of them when the service ends.
 */
final class Shelf implements AutoCloseable {

    private static final int FILE_BYTES = 64 * 1024 * 1024;

    /** Paths are those of what is there; queries anybody can make up. */
    private static final int MOST_QUERIES = 5_000;

    /** Each takes about a kilobyte of the heap for its key, and for what is known of it. */
    private static final int MOST_ANSWERS = 50_000;

    private final Path directory;
    private final long most;
    private final Map<String, ReadyAnswer> answers = new ConcurrentHashMap<>();
    private final List<MappedFile> files = new ArrayList<>();
    private int queries;
    private boolean closed;

    /** @param most how many bytes it holds */
    Shelf(Path directory, long most) {
        this.directory = directory;
        this.most = most;
    }

    Optional<ReadyAnswer> get(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    /** Keeps an answer while there is room; what is there already stays. */
    synchronized void put(String key, AnswerFields fields, byte[] body) throws IOException {
        boolean ofAQuery = key.indexOf('?') >= 0;
        if (closed || answers.containsKey(key) || isFull(ofAQuery)) {
            return;
        }
        byte[] unchanged = fields.unchanged();
        byte[] head = fields.withBody(body.length);
        MappedFile file = fileWithRoomFor((long) unchanged.length + head.length + body.length);
        if (file == null) {
            return;
        }
        ByteBuffer ofUnchanged = file.append(unchanged);
        ByteBuffer whole = file.append(head, body);
        queries += ofAQuery ? 1 : 0;
        answers.put(key, ReadyAnswer.of(fields.ofTheRepresentation(), ofUnchanged, whole, head.length));
    }

    private boolean isFull(boolean forAQuery) {
        return answers.size() >= MOST_ANSWERS || forAQuery && queries == MOST_QUERIES;
    }

    /** Null where there is no room any more. */
    private @Nullable MappedFile fileWithRoomFor(long bytes) throws IOException {
        MappedFile last = files.isEmpty() ? null : files.get(files.size() - 1);
        if (last != null && last.hasRoomFor(bytes)) {
            return last;
        }
        if (bytes > FILE_BYTES || (files.size() + 1L) * FILE_BYTES > most) {
            return null;
        }
        MappedFile file = MappedFile.create(directory);
        files.add(file);
        return file;
    }

    /** Answers that are still being sent keep their bytes. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        for (MappedFile file : files) {
            file.channel.close();
        }
    }

    /** Bytes are written to the file, so that a full disk is an exception, and read from its mapping. */
    private static final class MappedFile {

        private final FileChannel channel;
        private final ByteBuffer mapped;
        private int used;

        private MappedFile(FileChannel channel) throws IOException {
            this.channel = channel;
            this.mapped =
                    channel.map(FileChannel.MapMode.READ_WRITE, 0, FILE_BYTES).asReadOnlyBuffer();
        }

        static MappedFile create(Path directory) throws IOException {
            Path file = Files.createTempFile(directory, "ready-answers-", null);
            return new MappedFile(FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        }

        boolean hasRoomFor(long bytes) {
            return used + bytes <= FILE_BYTES;
        }

        ByteBuffer append(byte[]... parts) throws IOException {
            int begin = used;
            for (byte[] part : parts) {
                ByteBuffer from = ByteBuffer.wrap(part);
                while (from.hasRemaining()) {
                    channel.write(from, (long) used + from.position());
                }
                used += part.length;
            }
            return mapped.slice(begin, used - begin);
        }
    }
}
