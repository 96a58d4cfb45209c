package io.scrutineer.publication.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment of the partnership, with its answer where there is one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AccuracyComment")
record AccuracyCommentView(
        UUID id,
        @Schema(examples = "introduction") String section,
        @Schema(examples = "1") int paragraph,

        @Schema(description = "The paragraph as it read then.")
        String paragraphText,

        String comment,
        AccuracyCommentRequest.Evidence evidence,
        Instant commentedAt,
        String person,
        @Nullable AnswerView answer) {

    /** What came of it. */
    @Schema(name = "AccuracyAnswer")
    record AnswerView(boolean accepted, String explanation, Instant answeredAt, String person, String body) {

        static @Nullable AnswerView of(AccuracyComment.@Nullable Answer answer) {
            return answer == null
                    ? null
                    : new AnswerView(answer.accepted(), answer.text(), answer.at(), answer.person(), answer.body());
        }
    }

    static AccuracyCommentView of(AccuracyComment comment) {
        AccuracyComment.Contested contested = comment.contested();
        return new AccuracyCommentView(
                comment.commentId(),
                contested.section(),
                contested.paragraph(),
                contested.paragraphText(),
                contested.comment(),
                new AccuracyCommentRequest.Evidence(contested.evidenceReference(), contested.evidence()),
                comment.commentedAt(),
                comment.commentedBy(),
                AnswerView.of(comment.answer()));
    }
}
