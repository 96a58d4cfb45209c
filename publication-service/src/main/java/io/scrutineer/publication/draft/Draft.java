package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.publication.report.InspectionFacts;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.WrittenReport;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
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

    @Column(name = "accuracy_extensions")
    private @Nullable String accuracyExtensions;

    @Column
    private @Nullable String edits;

    @Embedded
    private @Nullable Schedule schedule;

    @Column(name = "published_version")
    private @Nullable Integer publishedVersion;

    @Column(name = "published_sha256")
    private @Nullable String publishedSha256;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Transient
    private @Nullable DraftReport assembled;

    protected Draft() {}

    public UUID inspectionId() {
        return inspectionId;
    }

    String reference() {
        return reference;
    }

    /** What the report says as things stand; it is put together once, as only an edit changes it here. */
    DraftReport report() {
        if (assembled == null) {
            assembled = new GatheredParts(factsSha256, facts, proposed, confirmed, isReopened())
                    .report(inspectionId, SectionEdits.stored(edits));
        }
        return assembled;
    }

    /** Whether an amendment opened grades again that nobody has confirmed since; the two topics have no order. */
    private boolean isReopened() {
        return reopenedVersion != null && (confirmedVersion == null || confirmedVersion < reopenedVersion);
    }

    /** What people confirmed for this snapshot, unless an amendment opened any of it again. */
    Optional<SnapshotGrades> confirmedGrades() {
        return confirmed == null || isReopened()
                ? Optional.empty()
                : Optional.of(StoredJson.read(confirmed, SnapshotGrades.class))
                        .filter(grades -> grades.snapshotSha256().equals(factsSha256));
    }

    DraftStatus status(DraftReport report) {
        if (wentPublic(report)) {
            return withdrawnAt == null ? DraftStatus.PUBLISHED : DraftStatus.WITHDRAWN;
        }
        if (approval(report) != null) {
            return DraftStatus.APPROVED;
        }
        if (publishedVersion == null) {
            return DraftStatus.DRAFT;
        }
        return withdrawnAt == null ? DraftStatus.CORRECTION_DUE : DraftStatus.WITHDRAWN;
    }

    /** Whether this very content is what went public last. */
    private boolean wentPublic(DraftReport report) {
        return report.contentSha256().equals(publishedSha256)
                && report.gradesStatus().allowsApproval();
    }

    /** The approval of just this content, if there is one. */
    @Nullable Approval approval(DraftReport report) {
        return approval != null && approval.isOf(report) ? approval : null;
    }

    /** Refuses to approve what can not be, whoever stands behind it. */
    void requireApprovable(DraftReport report) {
        if (wentPublic(report)) {
            throw new Conflict("already-published", "Just this has gone public: it is not approved again.");
        }
        requireFinalGrades(report);
    }

    void requireFinalGrades(DraftReport report) {
        if (!report.gradesStatus().allowsApproval()) {
            throw new Conflict("grades-not-confirmed", "Two people have yet to confirm the grades.");
        }
    }

    boolean isFirstPublication() {
        return publishedVersion == null;
    }

    /** Records who approved this content. */
    void approve(DraftReport report, Actor actor, Instant now) {
        approval = Approval.of(report, actor, now);
    }

    /** Puts what somebody wrote in the place of a section. */
    void edit(SectionEdit edit) {
        edits = StoredJson.write(SectionEdits.stored(edits).with(edit));
        assembled = null;
    }

    @Nullable AccuracyRound accuracyRound() {
        return accuracyRound;
    }

    /** Opens the round, or changes when it closes. */
    void openAccuracyRound(DraftReport report, Instant closesAt, Actor actor, Instant now) {
        if (publishedVersion != null) {
            throw new Conflict("already-published", "The report is public: there is nothing left to contest here.");
        }
        requireFinalGrades(report);
        if (accuracyRound == null || !accuracyRound.closesAt().equals(closesAt)) {
            accuracyRound =
                    AccuracyRound.openedBy(actor, accuracyRound == null ? now : accuracyRound.openedAt(), closesAt);
        }
    }

    Extensions extensions() {
        return Extensions.stored(accuracyExtensions);
    }

    void extendAccuracyRound(Extensions.Extension extension) {
        accuracyExtensions = StoredJson.write(extensions().with(extension));
    }

    /** Whether it waits for a moment that has come. */
    public boolean isDueAt(Instant now) {
        return schedule != null && !schedule.publishAt().isAfter(now);
    }

    /** When the draft goes public, unless its approval has lapsed since that was decided. */
    public Optional<Schedule> schedule() {
        return schedule == null || approval(report()) == null ? Optional.empty() : Optional.of(schedule);
    }

    /** Keeps the approved draft back until a moment; deciding the same again changes nothing. */
    public Schedule schedule(Schedule wanted) {
        requireApproved(report());
        if (schedule == null
                || !schedule.isFor(
                        wanted.publishAt(), new Schedule.Terms(wanted.datePublished(), wanted.shortCode()))) {
            schedule = wanted;
        }
        return schedule;
    }

    /** Takes back when it was to go public. */
    public void unschedule() {
        schedule = null;
    }

    private void requireApproved(DraftReport report) {
        if (approval(report) == null) {
            throw new Conflict("not-approved", "The draft as it is now has not been approved.");
        }
    }

    /** The approved content, which is public from now on as the given version. */
    public WrittenReport publish(int version) {
        DraftReport report = report();
        requireApproved(report);
        if (wentPublic(report)) {
            throw new Conflict("nothing-to-correct", "This very content has gone public already.");
        }
        schedule = null;
        withdrawnAt = null;
        publishedVersion = version;
        publishedSha256 = report.contentSha256();
        return report.written();
    }

    /** What the report says as things stand, for what is written about it. */
    public ReportContent content() {
        return report().content();
    }

    /** As above, as it is written down. */
    public WrittenReport written() {
        return report().written();
    }

    /** The content that was approved last, which may not be what it says now. */
    public @Nullable String approvedSha256() {
        return approval == null ? null : approval.contentSha256();
    }

    /** The body that leads the inspection. */
    public String leadBody() {
        return StoredJson.read(facts, InspectionFacts.class).bodies().get(0).id();
    }

    /** It is public no more, and can come back with another content, approved anew. */
    public void withdraw(Instant now) {
        approval = null;
        withdrawnAt = now;
    }
}
