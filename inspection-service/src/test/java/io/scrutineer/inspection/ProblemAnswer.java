package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Objects;

/** Asserts that an answer is a problem as RFC 9457 defines it, and which fields it names. */
final class ProblemAnswer {

    private ProblemAnswer() {}

    static void assertProblem(ValidatableResponse answer, int status, String code, String... pointers) {
        ExtractableResponse<Response> problem = answer.extract();
        assertThat(problem.statusCode()).as(problem.asString()).isEqualTo(status);
        assertThat(problem.contentType()).isEqualTo("application/problem+json");
        assertThat(problem.<String>path("type")).isEqualTo("urn:scrutineer:problem:" + code);
        assertThat(problem.<Integer>path("status")).isEqualTo(status);
        assertThat(problem.<String>path("title")).isNotBlank();
        assertThat(problem.<String>path("detail")).isNotBlank();
        List<String> named = Objects.requireNonNullElse(problem.path("errors.pointer"), List.of());
        assertThat(named).as(problem.asString()).containsExactlyInAnyOrder(pointers);
    }
}
