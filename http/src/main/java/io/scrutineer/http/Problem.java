package io.scrutineer.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.failure.FieldError;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Problem details as RFC 9457 defines them; {@code errors} names each field at fault by JSON Pointer. */
@Schema(name = "Problem", description = "Problem details (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(example = "urn:scrutineer:problem:invalid-input")
        String type,

        @Schema(example = "Unprocessable Content") String title,
        @Schema(example = "422") int status,
        String detail,
        List<PointedError> errors) {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with the field that a JSON Pointer (RFC 6901), in fragment form, names. */
    @Schema(name = "PointedError")
    public record PointedError(
            @Schema(example = "#/findings/3/indicator") String pointer,

            @Schema(example = "is not an indicator of the framework")
            String detail) {}

    /** The answer to a request that can not be met now and may be repeated. */
    public static Response tryAgain() {
        Response problem = response(
                Response.Status.SERVICE_UNAVAILABLE, "try-again", "The service can not reach its data now; try again.");
        return Response.fromResponse(problem).header(HttpHeaders.RETRY_AFTER, 2).build();
    }

    /** The code is a stable name in words with hyphens; the detail is a sentence for people. */
    public static Problem of(StatusType status, String code, String detail, List<FieldError> errors) {
        return new Problem(
                "urn:scrutineer:problem:" + code,
                status.getReasonPhrase(),
                status.getStatusCode(),
                detail,
                errors.stream().map(Problem::pointed).toList());
    }

    static Response response(StatusType status, String code, String detail, List<FieldError> errors) {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(of(status, code, detail, errors))
                .build();
    }

    /** A problem that is of no field in particular. */
    public static Response response(StatusType status, String code, String detail) {
        return response(status, code, detail, List.of());
    }

    private static PointedError pointed(FieldError error) {
        return new PointedError(JsonPointers.fromPath(error.path()), error.detail());
    }
}
