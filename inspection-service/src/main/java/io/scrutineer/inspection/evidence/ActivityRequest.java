package io.scrutineer.inspection.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.calendar.PartialDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity as a client describes it. */
@Schema(name = "ActivityRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityRequest(
        @NotNull @Schema(examples = "0197c5a0-5a3c-7b3e-9d54-2f6f0e8a1b01")
        UUID id,

        @NotNull @Schema(description = "One of the framework's kinds of source.", examples = "focus-group")
        String kind,

        @NotNull @Schema(description = "One of the inspection's bodies.", examples = "hmics")
        String body,

        @NotNull @Schema(description = "ISO 8601, to the day or the month.", examples = "2017-09-19")
        String date,

        @PositiveOrZero @Max(100_000) @Schema(description = "Its reach: how many people were met.", examples = "7")
        @Nullable Integer peopleMet,

        @Schema(description = "Whether young inspectors took part.", examples = "true") @Nullable Boolean youngInspectors,

        @Size(max = 300) @Schema(examples = "Focus group of foster carers") @Nullable String title,

        @Schema(
                description = "Whether more is to come from it; fieldwork is not completed while it is.",
                examples = "false")
        @Nullable Boolean open) {

    static ActivityRequest of(Activity activity) {
        return new ActivityRequest(
                activity.id(),
                activity.kind(),
                activity.body(),
                activity.date().toString(),
                activity.peopleMet(),
                activity.youngInspectors(),
                activity.title(),
                activity.open());
    }

    Activity activity(PartialDate on) {
        return new Activity(
                id, kind, body, on, peopleMet, Boolean.TRUE.equals(youngInspectors), title, Boolean.TRUE.equals(open));
    }
}
