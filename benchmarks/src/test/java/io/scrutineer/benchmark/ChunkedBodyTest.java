package io.scrutineer.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChunkedBodyTest {

    private static final byte[] BODY =
            "5;name=value\r\n0\r\n\r\n\r\n1A\r\nabcdefghijklmnopqrstuvwxyz\r\n0\r\nTrailer: field\r\n\r\n"
                    .getBytes(US_ASCII);

    @Test
    void ends_after_the_last_chunk_wherever_it_is_cut() {
        for (int cut = 0; cut < BODY.length; cut++) {
            ChunkedBody body = new ChunkedBody();
            assertThat(body.endsWith(BODY, 0, cut)).as("up to %d", cut).isFalse();
            assertThat(body.endsWith(BODY, cut, BODY.length)).as("from %d", cut).isTrue();
        }
    }

    @Test
    void ends_byte_by_byte_at_the_last_one() {
        ChunkedBody body = new ChunkedBody();
        for (int i = 0; i < BODY.length; i++) {
            assertThat(body.endsWith(BODY, i, i + 1)).isEqualTo(i == BODY.length - 1);
        }
    }
}
