package io.scrutineer.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnforeseenMapperTest {

    private final UnforeseenMapper mapper = new UnforeseenMapper();

    @ParameterizedTest
    @ValueSource(strings = {"Acquisition timeout while waiting for new connection", "Sorry, acquisition timeout!"})
    void request_that_found_no_connection_may_be_repeated(String message) {
        try (Response answer = mapper.toResponse(new IllegalStateException(new SQLException(message)))) {
            assertThat(answer.getStatus()).isEqualTo(503);
        }
    }

    @Test
    void failure_of_a_statement_is_ours() {
        try (Response answer = mapper.toResponse(new IllegalStateException(new SQLException("wrong", "42601")))) {
            assertThat(answer.getStatus()).isEqualTo(500);
        }
    }
}
