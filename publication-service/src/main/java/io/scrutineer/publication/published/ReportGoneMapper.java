package io.scrutineer.publication.published;

import io.scrutineer.http.Problem;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers with a tombstone where a report was. */
@Provider
class ReportGoneMapper implements ExceptionMapper<ReportGone> {

    @Override
    public Response toResponse(ReportGone gone) {
        return Response.status(Status.GONE)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(GoneProblem.of(gone.tombstone()))
                .build();
    }
}
