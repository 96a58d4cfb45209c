package io.scrutineer.publication.published;

import io.scrutineer.publication.check.KnownInspection;
import io.scrutineer.publication.check.PublicRecord;
import io.scrutineer.publication.report.ReportContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the checks of a draft what is public of other inspections. */
@ApplicationScoped
class PublishedRecord implements PublicRecord {

    private static final int LATEST = 100;

    private final PublishedReports reports;

    PublishedRecord(PublishedReports reports) {
        this.reports = reports;
    }

    @Override
    public List<KnownInspection> beside(ReportContent report) {
        Stream<PublishedReport> reviewed = Optional.ofNullable(report.reviewOf())
                .flatMap(earlier -> reports.ofInspection(earlier.inspectionId()))
                .stream();
        Stream<PublishedReport> latest = reports.latest(LATEST).stream();
        return Stream.concat(reviewed, latest)
                .filter(other -> !other.inspectionId().equals(report.inspectionId()))
                .map(other -> KnownInspection.of(other.content(), other.datePublished()))
                .distinct()
                .toList();
    }
}
