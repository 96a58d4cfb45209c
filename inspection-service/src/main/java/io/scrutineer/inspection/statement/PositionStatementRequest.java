package io.scrutineer.inspection.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a partnership says of itself. */
record PositionStatementRequest(
        @NotNull @Size(max = 20) @Schema(
                description =
                        "An answer to each question of the form, by its code; at most 5,000 words in all. Nothing by"
                                + " which a child could be known.",
                examples =
                        "{\"how-good-are-we\": \"Families get help earlier.\", \"how-do-we-know\": \"By our yearly survey.\","
                                + " \"how-good-can-we-be\": \"We will join up our data.\"}")
        Map<String, @Nullable String> answers) {}
