package io.scrutineer.publication.draft;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.contracts.ConfirmedOverall;
import io.scrutineer.contracts.GradeClaim;
import io.scrutineer.publication.report.ReportContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

        @Schema(description = "The bodies that signed off this very state; a change voids it.")
        List<SignOffView> signOffs,

        @Schema(description = "When it goes public; nothing outside tells of it before.") @Nullable ScheduleView publication,

        @Schema(
                description =
                        "What sets confirmed grades apart from those of other public reports, each with the day as of"
                                + " which it holds: sentences to cite. Absent where nothing does.")
        @Nullable List<GradeClaim> claims,

        @Schema(description = "The overall grade that was confirmed with the others, where the policy gives one.")
        @Nullable ConfirmedOverall overall,

        ReportContent content,
        @JsonIgnore String tag) {

    /** Who approved a draft, for which body and when. */
    @Schema(name = "Approval")
    record ApprovalView(String person, String body, Instant at) {}

    /** From when until when the inspected partnership sees the draft. */
    @Schema(name = "AccuracyRound")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AccuracyRoundView(
            Instant openedAt,
            Instant closesAt,

            @Schema(description = "When its end was moved, and why.")
            List<Extensions.Extension> extensions,

            @Schema(description = "When the partnership said that it contests nothing more.") @Nullable Instant completedAt) {}

    /** That a body stands behind the draft. */
    @Schema(name = "SignOff")
    record SignOffView(String body, String person, Instant at) {}

    /** A publication to come. */
    @Schema(name = "ScheduledPublication")
    record ScheduleView(
            Instant publishAt,
            @Schema(examples = "2018-03-06") String datePublished,
            @Schema(examples = "2G72PMQ") String shortLink,

            @Schema(
                    description = "For If-Match when it is taken back.",
                    examples = "\"1520294700000.2018-03-06.2G72PMQ\"")
            String etag) {

        static @Nullable ScheduleView of(Draft draft) {
            return draft.schedule()
                    .map(schedule -> new ScheduleView(
                            schedule.publishAt(),
                            schedule.datePublished(),
                            schedule.shortCode(),
                            '"' + schedule.tag() + '"'))
                    .orElse(null);
        }
    }

    static DraftView of(
            Draft draft, DraftReport report, List<SignOff> signOffs, @Nullable AccuracyCompletion completion) {
        Approval approval = draft.approval(report);
        Optional<SnapshotGrades> confirmed = draft.confirmedGrades();
        return new DraftView(
                draft.inspectionId(),
                draft.status(report),
                report.gradesStatus(),
                report.contentSha256(),
                approval == null ? null : new ApprovalView(approval.person(), approval.body(), approval.at()),
                round(draft, completion),
                signOffs.stream()
                        .map(signOff -> new SignOffView(signOff.body(), signOff.signedBy(), signOff.signedAt()))
                        .toList(),
                ScheduleView.of(draft),
                confirmed.map(SnapshotGrades::claims).orElse(null),
                confirmed.map(SnapshotGrades::overall).orElse(null),
                report.content(),
                report.tag());
    }

    private static @Nullable AccuracyRoundView round(Draft draft, @Nullable AccuracyCompletion completion) {
        AccuracyRound round = draft.accuracyRound();
        return round == null
                ? null
                : new AccuracyRoundView(
                        round.openedAt(),
                        round.closesAt(),
                        draft.extensions().moved(),
                        completion == null ? null : completion.at());
    }
}
