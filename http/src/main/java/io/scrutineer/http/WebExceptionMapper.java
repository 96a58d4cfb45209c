package io.scrutineer.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Gives what the REST framework itself refuses (unknown address, method, media type, size) the common form. */
@Provider
class WebExceptionMapper implements ExceptionMapper<WebApplicationException> {

    private final JsonExceptionMapper json = new JsonExceptionMapper();

    @Override
    public Response toResponse(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException cause) {
            return json.toResponse(cause);
        }
        StatusType status = e.getResponse().getStatus() == HttpStatus.CONTENT_TOO_LARGE.getStatusCode()
                ? HttpStatus.CONTENT_TOO_LARGE
                : e.getResponse().getStatusInfo();
        if (status.getFamily() == Response.Status.Family.REDIRECTION) {
            return e.getResponse();
        }
        String code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        Response problem = Problem.response(status, code, detail(status.getStatusCode()));
        String allow = e.getResponse().getHeaderString("Allow");
        return allow == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allow).build();
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 406 -> "None of the accepted media types can be had here.";
            case 413 -> "The body is larger than this service takes.";
            case 415 -> "This address does not take that media type.";
            default -> "The request can not be met.";
        };
    }
}
