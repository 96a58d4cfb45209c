package io.scrutineer.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComingBodyTest {

    private final Semaphore places = new Semaphore(1);

    @TempDir
    Path directory;

    @Test
    void place_is_given_back_once_at_the_end() {
        ComingBody body = new ComingBody(places);
        assertThat(body.findsPlace()).isTrue();
        assertThat(new ComingBody(places).findsPlace()).isFalse();
        body.end();
        body.end();
        assertThat(places.availablePermits()).isEqualTo(1);
    }

    @Test
    void client_that_left_before_takes_no_place_and_leaves_no_file() {
        ComingBody body = new ComingBody(places);
        LargeBody file = LargeBody.create(directory);
        body.end();
        assertThat(body.findsPlace()).isFalse();
        assertThat(body.putInto(file)).isFalse();
        assertThat(places.availablePermits()).isEqualTo(1);
        assertThatThrownBy(file::open).isInstanceOf(BadRequestException.class);
    }

    @Test
    void file_is_given_up_at_the_end() {
        ComingBody body = new ComingBody(places);
        LargeBody file = LargeBody.create(directory);
        assertThat(body.putInto(file)).isTrue();
        body.end();
        assertThatThrownBy(file::open).isInstanceOf(BadRequestException.class);
    }
}
