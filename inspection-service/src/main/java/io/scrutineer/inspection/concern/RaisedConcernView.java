package io.scrutineer.inspection.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.inspection.concern.RecordConcern.Raised;
import io.scrutineer.inspection.screening.Warning;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What who raises a matter of concern is told of it: that it has come in, and where it stands. */
@Schema(name = "RaisedConcern")
record RaisedConcernView(
        UUID id,

        @Schema(
                enumeration = {"raised", "escalated", "closed"},
                examples = "raised")
        String state,

        @Schema(description = "Where the text may name people or numbers of people; it was taken all the same.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Warning> warnings) {

    static RaisedConcernView of(UUID id, Raised raised) {
        return new RaisedConcernView(id, raised.state().code(), raised.warnings());
    }
}
