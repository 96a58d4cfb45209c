package io.scrutineer.grading.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.grading.moderation.ActionKind;
import io.scrutineer.grading.moderation.PanelAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who did what in the panel, for which body, and when. */
@Schema(name = "PanelAction", description = "Who did what in the panel, for which body, and when.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PanelActionView(
        UUID id,

        @Schema(implementation = String.class, example = "dissent")
        ActionKind kind,

        @Schema(example = "2.1") @Nullable String indicator,

        @Schema(description = "The grade that it is about.") @Nullable Integer grade,

        @Schema(example = "Two of the four sources rest on one team.") @Nullable String reason,

        @Schema(description = "The findings that it rests on.")
        List<UUID> findings,

        @Schema(description = "The proposal that it approves.") @Nullable UUID proposal,

        @Schema(description = "Whether it takes a second person, being more than one level from the policy's grade.")
        boolean takesApproval,

        @Schema(example = "p-panel-member") String person,
        @Schema(example = "education-scotland") String body,

        @Schema(description = "The revision that the person had read.")
        int revision,

        Instant at) {

    static PanelActionView of(PanelAction action) {
        return new PanelActionView(
                action.id(),
                action.kind(),
                action.statement().indicator(),
                action.judged().grade(),
                action.statement().reason(),
                action.statement().findings(),
                action.statement().proposal(),
                action.takesApproval(),
                action.by().person(),
                action.by().body(),
                action.revision(),
                action.at());
    }
}
