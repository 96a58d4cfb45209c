package io.scrutineer.inspection.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.inspection.screening.Warning;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a position statement as a client reads it. */
@Schema(name = "PositionStatement")
record PositionStatementView(
        @Schema(examples = "1") int version,

        @Schema(description = "The form whose questions it answers.", examples = "position-statement/1")
        String form,

        @Schema(description = "The answers by the codes of their questions.")
        Map<String, String> answers,

        @Schema(description = "How many words it has.", examples = "3120")
        int words,

        String by,
        String body,
        Instant at,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = "What its answers seem to say of people.")
        List<Warning> warnings) {}
