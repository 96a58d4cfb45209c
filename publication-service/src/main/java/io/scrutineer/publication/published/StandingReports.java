package io.scrutineer.publication.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The reports as readers ask for them: what is public, or a failure that tells of its tombstone, if it has one. */
@ApplicationScoped
public class StandingReports {

    private final PublishedReports reports;
    private final Tombstones tombstones;

    StandingReports(PublishedReports reports, Tombstones tombstones) {
        this.reports = reports;
        this.tombstones = tombstones;
    }

    /** The newest version of an inspection's report. */
    public PublishedReport of(UUID inspectionId) {
        return reports.ofInspection(inspectionId).orElseThrow(() -> tombstones.noReportOf(inspectionId));
    }

    /** All versions of an inspection's report, the newest first. */
    public List<PublishedReport> versions(UUID inspectionId) {
        List<PublishedReport> versions = reports.versions(inspectionId);
        if (versions.isEmpty()) {
            throw tombstones.noReportOf(inspectionId);
        }
        return versions;
    }

    /** One version of an inspection's report. */
    public PublishedReport of(UUID inspectionId, int version) {
        return reports.version(inspectionId, version).orElseThrow(() -> tombstones.noVersionOf(inspectionId, version));
    }

    /** The newest version of the report at an address. */
    public PublishedReport at(String reference) {
        return reports.byReference(reference).orElseThrow(() -> tombstones.noReportAt(reference));
    }

    /** One version of the report at an address. */
    public PublishedReport at(String reference, int version) {
        return reports.version(reference, version).orElseThrow(() -> tombstones.noVersionAt(reference, version));
    }

    /** The newest version of the report that a short link leads to. */
    public PublishedReport behind(String shortCode) {
        return reports.byShortCode(shortCode).orElseThrow(() -> tombstones.noReportBehind(shortCode));
    }
}
