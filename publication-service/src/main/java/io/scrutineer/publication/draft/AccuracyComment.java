package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What the partnership contests in a paragraph, with its evidence, and what came of it. */
@Entity
@Table(name = "accuracy_comment")
@DynamicUpdate
class AccuracyComment {

    @EmbeddedId
    private Key id;

    @Embedded
    private Contested contested;

    @Column(name = "commented_at")
    private Instant commentedAt;

    @Column(name = "commented_by")
    private String commentedBy;

    @Embedded
    private @Nullable Answer answer;

    /** Names a comment on a draft. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspectionId,
            @Column(name = "id") UUID commentId) {}

    /** A paragraph as it read, and what the partnership has to say and to show against it. */
    @Embeddable
    record Contested(
            @Column(name = "section") String section,
            @Column(name = "paragraph") int paragraph,
            @Column(name = "paragraph_text") String paragraphText,
            @Column(name = "comment") String comment,
            @Column(name = "evidence_reference") String evidenceReference,
            @Column(name = "evidence") String evidence) {

        boolean isAsIn(AccuracyCommentRequest request) {
            return section.equals(request.section())
                    && paragraph == request.paragraph()
                    && comment.equals(request.comment())
                    && evidenceReference.equals(request.evidence().reference())
                    && evidence.equals(request.evidence().text());
        }
    }

    /** Whether the text was changed, and how; or why it was not. */
    @Embeddable
    record Answer(
            @Column(name = "accepted") boolean accepted,
            @Column(name = "answer") String text,
            @Column(name = "answered_at") Instant at,
            @Column(name = "answered_by") String person,
            @Column(name = "answered_body") String body,
            @Column(name = "answered_roles") String roles) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
    protected AccuracyComment() {}

    AccuracyComment(Key id, Contested contested, Actor actor, Instant now) {
        this.id = id;
        this.contested = contested;
        this.commentedAt = now;
        this.commentedBy = actor.person();
    }

    UUID commentId() {
        return id.commentId();
    }

    Contested contested() {
        return contested;
    }

    Instant commentedAt() {
        return commentedAt;
    }

    String commentedBy() {
        return commentedBy;
    }

    @Nullable Answer answer() {
        return answer;
    }

    /** An answer is given once; the same again changes nothing. */
    void answer(AccuracyAnswerRequest request, Actor actor, Instant now) {
        if (answer == null) {
            answer = new Answer(
                    request.accepted(),
                    request.explanation(),
                    now,
                    actor.person(),
                    actor.body(),
                    String.join(",", actor.roles()));
        } else if (answer.accepted() != request.accepted() || !answer.text().equals(request.explanation())) {
            throw new Conflict("comment-answered", "The comment has another answer already.");
        }
    }
}
