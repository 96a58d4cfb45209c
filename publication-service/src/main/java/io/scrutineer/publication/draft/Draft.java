package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.publication.report.ReportContent;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * An inspection on its way to publication: what is known of it, and what people decided.
 *
 * <p>The report is assembled when it is asked for, so that it does not depend on the order in which the facts and
 * grades arrived. An approval is of one content, and lapses when that changes.
 */
@Entity
@Table(name = "draft")
@DynamicUpdate // a decision leaves the columns alone that the events write
public class Draft {

    @Id
    @Column(name = "inspection_id")
    private UUID inspectionId;

    @Column(name = "facts_sha256", updatable = false)
    private String factsSha256;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private String facts;

    @Column(updatable = false)
    private @Nullable String proposed;

    @Column(updatable = false)
    private @Nullable String confirmed;

    @Column(name = "confirmed_version", updatable = false)
    private @Nullable Integer confirmedVersion;

    @Column(name = "reopened_version", updatable = false)
    private @Nullable Integer reopenedVersion;

    @Embedded
    private @Nullable Approval approval;

    @Embedded
    private @Nullable AccuracyRound accuracyRound;

    @Column(name = "published_version")
    private @Nullable Integer publishedVersion;

    @Column(name = "published_sha256")
    private @Nullable String publishedSha256;

    protected Draft() {}

    UUID inspectionId() {
        return inspectionId;
    }

    String reference() {
        return reference;
    }

    /** What the report says as things stand. */
    DraftReport report() {
        return new GatheredParts(factsSha256, facts, proposed, confirmed, isReopened()).report(inspectionId);
    }

    /** Whether an amendment opened grades again that nobody has confirmed since; the two topics have no order. */
    private boolean isReopened() {
        return reopenedVersion != null && (confirmedVersion == null || confirmedVersion < reopenedVersion);
    }

    DraftStatus status(DraftReport report) {
        if (isPublic(report)) {
            return DraftStatus.PUBLISHED;
        }
        if (approval(report) != null) {
            return DraftStatus.APPROVED;
        }
        return publishedVersion == null ? DraftStatus.DRAFT : DraftStatus.CORRECTION_DUE;
    }

    /** Whether this very content is what the public reads. */
    private boolean isPublic(DraftReport report) {
        return report.contentSha256().equals(publishedSha256)
                && report.gradesStatus().allowsApproval();
    }

    /** The approval of just this content, if there is one. */
    @Nullable Approval approval(DraftReport report) {
        return approval != null && approval.isOf(report) ? approval : null;
    }

    /** Records who approved this content; approving it again changes nothing. */
    void approve(DraftReport report, Actor actor, Instant now) {
        if (approval(report) != null) {
            return;
        }
        if (isPublic(report)) {
            throw new Conflict("already-published", "The report is public: what is public is not approved again.");
        }
        if (!report.gradesStatus().allowsApproval()) {
            throw new Conflict("grades-not-confirmed", "Two people have yet to confirm the grades.");
        }
        approval = Approval.of(report, actor, now);
    }

    @Nullable AccuracyRound accuracyRound() {
        return accuracyRound;
    }

    /** Opens the round, or changes when it closes. */
    void openAccuracyRound(Instant closesAt, Actor actor, Instant now) {
        if (publishedVersion != null) {
            throw new Conflict("already-published", "The report is public: there is nothing left to contest here.");
        }
        if (!report().gradesStatus().allowsApproval()) {
            throw new Conflict("grades-not-confirmed", "Two people have yet to confirm the grades.");
        }
        if (accuracyRound == null || !accuracyRound.closesAt().equals(closesAt)) {
            accuracyRound =
                    AccuracyRound.openedBy(actor, accuracyRound == null ? now : accuracyRound.openedAt(), closesAt);
        }
    }

    /** The approved content, which is public from now on as the given version. */
    public ReportContent publish(int version) {
        DraftReport report = report();
        if (approval(report) == null) {
            throw new Conflict("not-approved", "The draft as it is now has not been approved.");
        }
        if (isPublic(report)) {
            throw new Conflict("nothing-to-correct", "This very content is public already.");
        }
        publishedVersion = version;
        publishedSha256 = report.contentSha256();
        return report.content();
    }
}
