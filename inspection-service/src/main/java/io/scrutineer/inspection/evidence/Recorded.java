package io.scrutineer.inspection.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.inspection.screening.Screening;
import io.scrutineer.inspection.screening.Warning;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many pieces of a batch were new, and how many were known from an earlier request. */
@Schema(name = "Recorded")
public record Recorded(
        @Schema(examples = "500") int recorded,
        @Schema(examples = "0") int alreadyKnown,

        @Schema(description = "Where a text may name people or numbers of people; it was recorded all the same.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Warning> warnings) {

    static Recorded of(int recorded, int alreadyKnown) {
        return new Recorded(recorded, alreadyKnown, List.of());
    }

    Recorded with(List<Warning> found) {
        return new Recorded(recorded, alreadyKnown, found);
    }

    /** Together with what the next batch of the same request did; there are not more warnings than anybody reads. */
    Recorded and(Recorded next) {
        return new Recorded(
                recorded + next.recorded,
                alreadyKnown + next.alreadyKnown,
                Stream.concat(warnings.stream(), next.warnings.stream())
                        .limit(Screening.MOST)
                        .toList());
    }

    boolean isNothing() {
        return recorded + alreadyKnown == 0;
    }

    Response response() {
        return Response.status(status()).entity(this).build();
    }

    Status status() {
        return recorded > 0 ? Status.CREATED : Status.OK;
    }
}
