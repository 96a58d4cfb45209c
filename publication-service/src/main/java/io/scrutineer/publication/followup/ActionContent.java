package io.scrutineer.publication.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be done about an area for improvement, by which role or body, and by when. */
@Schema(name = "ImprovementAction")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionContent(
        @Schema(description = "The code of the area for improvement.", examples = "a1")
        String area,

        @Schema(examples = "Offer counselling in every school.")
        String text,

        @Schema(description = "A role or a body, never a person's name.", examples = "Head of children's services")
        String owner,

        @Schema(description = "To the day or the month.", examples = "2018-12")
        String due,

        ActionState state,

        @Schema(examples = "Two of nine schools have a counsellor.") @Nullable String progress) {}
