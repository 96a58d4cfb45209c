package io.scrutineer.inspection.reading;

import io.scrutineer.inspection.sample.DrawnRecords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one person reads in one case record. */
@Schema(name = "CaseReadingRequest")
record CaseReadingRequest(
        @NotNull @Schema(
                description = "An activity of a kind of source whose records two people read.",
                examples = "0197c5a0-5a3c-7b3e-9d54-2f6f0e8a1b01")
        UUID activityId,

        @NotNull @Size(max = DrawnRecords.LONGEST_REFERENCE) @Schema(description = "The reference of a record that is in the drawn case sample.", examples = "R-7F3A-0012")
        String record,

        @NotEmpty @Size(max = 200) @Schema(
                description = "One rating for each indicator that the record says something about.",
                examples =
                        "[{\"indicator\": \"5.2\", \"evaluation\": 4, \"type\": \"strength\", \"narrative\": \"Risks were"
                                + " assessed at once and together, and the plan followed from them.\"}]")
        List<@Valid @NotNull RatingRequest> ratings) {}
