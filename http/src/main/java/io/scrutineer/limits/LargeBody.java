package io.scrutineer.limits;

import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The body of a request in a file without a name: on Unix it is unlinked as soon as it is open, so that nothing is left of
 * it when it is closed, or when the process is killed.
 */
final class LargeBody {

    private final FileChannel file;
    private long length;
    private boolean isTaken;

    private LargeBody(FileChannel file) {
        this.file = file;
    }

    static LargeBody create(Path directory) {
        try {
            Path path = Files.createTempFile(directory, "scrutineer", ".body");
            return new LargeBody(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place for a large body in " + directory, e);
        }
    }

    /** How long it is by now, in bytes. */
    long length() {
        return length;
    }

    void expect(int bytes) {
        length += bytes;
    }

    void write(byte[] part) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(part);
        while (left.hasRemaining()) {
            file.write(left);
        }
    }

    /** From its start on; from now on it is closed by whoever reads it. */
    synchronized InputStream open() throws IOException {
        if (!file.isOpen()) {
            throw new BadRequestException("The client has gone away");
        }
        isTaken = true;
        return Channels.newInputStream(file.position(0));
    }

    /** Gives it up, unless it is being read. */
    synchronized void discard() {
        try {
            if (!isTaken) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A large body was not given up", e);
        }
    }
}
