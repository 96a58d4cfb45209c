package io.scrutineer.publication.draft;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.scrutineer.http.Problem;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers who wrote over a change with both texts. */
@Provider
class SectionChangedMapper implements ExceptionMapper<SectionChanged> {

    /** Problem details with the section as it is now and the text that was sent. */
    record BothTexts(@JsonUnwrapped Problem problem, SectionView current, SectionRequest yours) {}

    @Override
    public Response toResponse(SectionChanged changed) {
        Problem problem = Problem.of(
                Status.PRECONDITION_FAILED,
                "stale-version",
                "The section has changed since the version that If-Match names: join the two texts.",
                List.of());
        return Response.status(Status.PRECONDITION_FAILED)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(new BothTexts(problem, changed.current(), changed.yours()))
                .build();
    }
}
