package io.scrutineer.inspection.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.scrutineer.inspection.screening.Warning;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey as a client reads it. */
@Schema(name = "Survey")
record SurveyView(
        UUID id,

        @Schema(description = "Counts its versions; its ETag.", examples = "1")
        int version,

        @Schema(implementation = SurveyRequest.class) @JsonRawValue
        String definition,

        String by,
        String body,
        Instant at,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = Warning.OF_A_REQUEST)
        List<Warning> warnings) {}
