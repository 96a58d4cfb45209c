package io.scrutineer.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerHeadTest {

    @Test
    void tells_status_and_how_the_body_goes_on_whatever_the_case_of_names() {
        String head = "HTTP/1.1 201 Created\r\nContent-LENGTH: 17\r\nlocation: /v1/findings\r\n\r\n";
        assertThat(read(head + "{")).isEqualTo(new AnswerHead(head.length(), 201, 17, false, false));
    }

    @Test
    void tells_chunks_and_that_nothing_follows() {
        String head = "HTTP/1.1 503 Service Unavailable\r\ntransfer-encoding:Chunked\r\nConnection: close\r\n\r\n";
        assertThat(read(head)).isEqualTo(new AnswerHead(head.length(), 503, 0, true, true));
    }

    @Test
    void head_without_a_header_ends_with_its_status_line() {
        assertThat(read("HTTP/1.1 204 No Content\r\n\r\n")).isEqualTo(new AnswerHead(27, 204, 0, false, false));
    }

    @Test
    void is_none_until_all_of_it_is_there() {
        byte[] head = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n".getBytes(US_ASCII);
        for (int to = 0; to < head.length; to++) {
            assertThat(AnswerHead.of(head, 0, to)).as("up to %d", to).isNull();
        }
    }

    @Test
    void may_begin_behind_another_answer() {
        byte[] two = "restHTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n".getBytes(US_ASCII);
        assertThat(AnswerHead.of(two, 4, two.length)).isEqualTo(new AnswerHead(two.length, 200, 5, false, false));
    }

    private static @Nullable AnswerHead read(String bytes) {
        return AnswerHead.of(bytes.getBytes(US_ASCII), 0, bytes.length());
    }
}
