package io.scrutineer.publication.published;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What stays of a report that was withdrawn: of the version that it names, and of all before it. */
@Entity
@Immutable
@Table(name = "withdrawn_report")
public class Tombstone {

    @EmbeddedId
    private ReportVersion id;

    @Column
    private String reference;

    @Column(name = "short_code")
    private String shortCode;

    @Column
    private String title;

    @Column
    private String reason;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
    protected Tombstone() {}

    /** In the place of a report and of all its versions so far. */
    public Tombstone(PublishedReport report, String reason, Instant now) {
        this.id = new ReportVersion(report.inspectionId(), report.version());
        this.reference = report.reference();
        this.shortCode = report.shortCode();
        this.title = report.content().title();
        this.reason = reason;
        this.withdrawnAt = now;
    }

    public UUID inspectionId() {
        return id.inspectionId();
    }

    /** The newest version that it stands for. */
    public int version() {
        return id.version();
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public String reason() {
        return reason;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
