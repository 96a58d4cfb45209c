package io.scrutineer.publication.published;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.WrittenReport;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of a report as it went public; it never changes. */
@Entity
@Immutable
@Table(name = "published_report")
public class PublishedReport {

    static final int FIRST_VERSION = 1;

    @EmbeddedId
    private ReportVersion id;

    @Column
    private String reference;

    @Column(name = "short_code")
    private String shortCode;

    @Column(name = "area_code")
    private String areaCode;

    @Column(name = "review_of")
    private @Nullable UUID reviewOf;

    @Column(name = "date_published")
    private String datePublished;

    @Column
    private String content;

    @Column
    private @Nullable String summary;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column
    @Convert(converter = StoredCorrection.class)
    private @Nullable Correction correction;

    @Embedded
    private Release release;

    @Transient
    private @Nullable ReportContent read;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
    protected PublishedReport() {}

    /** The first version of a report. */
    PublishedReport(WrittenReport written, PublicationTerms terms, Release release) {
        this(written, FIRST_VERSION, terms, release, null);
    }

    private PublishedReport(
            WrittenReport written,
            int version,
            PublicationTerms terms,
            Release release,
            @Nullable Correction correction) {
        ReportContent content = written.content();
        this.read = content;
        this.id = new ReportVersion(content.inspectionId(), version);
        this.reference = content.reference();
        this.shortCode = terms.shortCode();
        this.areaCode = content.area().code();
        this.reviewOf = content.reviewOf() == null ? null : content.reviewOf().inspectionId();
        this.datePublished = terms.datePublished().toString();
        this.content = written.json();
        this.summary = ReportSummary.of(content).json();
        this.contentSha256 = written.sha256();
        this.correction = correction;
        this.release = release;
    }

    /** The version after this one: at the same address, with the same date, and with a notice of what it corrects. */
    PublishedReport corrected(WrittenReport by, String notice, Release made) {
        return next(by, made, Correction.between(content(), by.content(), notice));
    }

    /** The version after this one, which was withdrawn: nothing of what it stated is said again. */
    PublishedReport replaced(WrittenReport by, String notice, Release made) {
        return next(by, made, new Correction(notice, List.of()));
    }

    private PublishedReport next(WrittenReport by, Release made, Correction said) {
        return new PublishedReport(by, version() + 1, new PublicationTerms(datePublished(), shortCode), made, said);
    }

    public UUID inspectionId() {
        return id.inspectionId();
    }

    public int version() {
        return id.version();
    }

    public String reference() {
        return reference;
    }

    /** The page of the newest version. */
    public String path() {
        return ReportContent.path(reference);
    }

    /** The page of this version, whatever follows it. */
    public String versionPath() {
        return versionPath(version());
    }

    /** The page of a version of this report; they are numbered without a gap. */
    public String versionPath(int version) {
        return path() + "/versions/" + version;
    }

    /** What it says about the version before it, or null where it is the first. */
    public @Nullable Correction correction() {
        return correction;
    }

    public String shortCode() {
        return shortCode;
    }

    public PartialDate datePublished() {
        return PartialDate.parse(datePublished);
    }

    public Instant publishedAt() {
        return release.at();
    }

    public String contentSha256() {
        return contentSha256;
    }

    public ReportContent content() {
        if (read == null) {
            read = parsed();
        }
        return read;
    }

    private ReportContent parsed() {
        try {
            return EventJson.read(content.getBytes(StandardCharsets.UTF_8), ReportContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A published version is not readable: " + reference, e);
        }
    }
}
