package io.scrutineer.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers who may not come in, with the challenges of RFC 6750, section 3. */
class SecurityMappers {

    /** No token where one is needed: the challenge says so and no more. */
    @ServerExceptionMapper
    Response noToken(UnauthorizedException e) {
        return challenge(Status.UNAUTHORIZED, "not-identified", "This needs an access token.", "Bearer");
    }

    /** Why a token is refused is for the log of the one who operates this, not for the one who tries. */
    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException e) {
        return challenge(
                Status.UNAUTHORIZED,
                "invalid-token",
                "The access token is not valid here.",
                "Bearer error=\"invalid_token\"");
    }

    @ServerExceptionMapper
    Response noRight(ForbiddenException e) {
        return challenge(
                Status.FORBIDDEN,
                "insufficient-rights",
                "The roles or scopes of the access token do not allow this.",
                "Bearer error=\"insufficient_scope\"");
    }

    private static Response challenge(Status status, String code, String detail, String challenge) {
        return Response.fromResponse(Problem.response(status, code, detail))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
