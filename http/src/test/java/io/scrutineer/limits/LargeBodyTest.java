package io.scrutineer.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeBodyTest {

    @TempDir
    Path directory;

    @Test
    void body_is_read_as_it_was_written_and_its_file_has_no_name() throws IOException {
        LargeBody body = LargeBody.create(directory);
        assertThat(directory).isEmptyDirectory();
        body.write("one\n".getBytes(StandardCharsets.UTF_8));
        body.write("two\n".getBytes(StandardCharsets.UTF_8));
        try (InputStream read = body.open()) {
            assertThat(read).asString(StandardCharsets.UTF_8).isEqualTo("one\ntwo\n");
        }
    }

    @Test
    void body_that_is_being_read_is_not_given_up() throws IOException {
        LargeBody body = LargeBody.create(directory);
        body.write(new byte[] {7});
        try (InputStream read = body.open()) {
            body.discard();
            assertThat(read.read()).isEqualTo(7);
        }
    }

    @Test
    void body_that_was_given_up_is_not_read() {
        LargeBody body = LargeBody.create(directory);
        body.discard();
        body.discard();
        assertThatThrownBy(body::open).isInstanceOf(BadRequestException.class);
    }
}
