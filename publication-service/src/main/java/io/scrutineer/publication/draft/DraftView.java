package io.scrutineer.publication.draft;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.publication.report.ReportContent;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft report as a person who works on it reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Draft")
record DraftView(
        UUID inspectionId,
        DraftStatus status,

        @Schema(
                description =
                        "How far the grades have come. A draft can be approved when they are confirmed, or not-graded.")
        GradesStatus gradesStatus,

        @Schema(description = "SHA-256 of the content's canonical JSON (RFC 8785); the published report has the same.")
        String contentSha256,

        @Schema(description = "The approval of this very content; it lapses when the content changes.") @Nullable ApprovalView approval,

        @Schema(description = "While it lasts, the inspected partnership sees this draft.") @Nullable AccuracyRoundView accuracyRound,

        ReportContent content,
        @JsonIgnore String tag) {

    /** Who approved a draft, for which body and when. */
    @Schema(name = "Approval")
    record ApprovalView(String person, String body, Instant at) {}

    /** From when until when the inspected partnership sees the draft. */
    @Schema(name = "AccuracyRound")
    record AccuracyRoundView(Instant openedAt, Instant closesAt) {

        static @Nullable AccuracyRoundView of(@Nullable AccuracyRound round) {
            return round == null ? null : new AccuracyRoundView(round.openedAt(), round.closesAt());
        }
    }

    static DraftView of(Draft draft) {
        return of(draft, draft.report());
    }

    static DraftView of(Draft draft, DraftReport report) {
        Approval approval = draft.approval(report);
        return new DraftView(
                draft.inspectionId(),
                draft.status(report),
                report.gradesStatus(),
                report.contentSha256(),
                approval == null ? null : new ApprovalView(approval.person(), approval.body(), approval.at()),
                AccuracyRoundView.of(draft.accuracyRound()),
                report.content(),
                report.tag());
    }
}
