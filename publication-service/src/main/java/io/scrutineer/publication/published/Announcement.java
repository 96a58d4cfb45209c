package io.scrutineer.publication.published;

import io.scrutineer.contracts.FrameworkVersion;
import io.scrutineer.contracts.PublishedGrade;
import io.scrutineer.contracts.ReportPublished;
import io.scrutineer.publication.report.ReportContent;
import java.util.List;

/** What the other services and agencies hear of a publication. */
final class Announcement {

    private Announcement() {}

    static ReportPublished of(PublishedReport report, ReportContent content) {
        return new ReportPublished(
                report.inspectionId(),
                report.version(),
                report.reference(),
                content.kind(),
                content.sampleEvidence(),
                content.title(),
                content.partnership(),
                content.area(),
                report.datePublished().toString(),
                report.publishedAt(),
                report.path(),
                report.shortCode(),
                content.gradeSentence(),
                grades(content),
                report.contentSha256(),
                new FrameworkVersion(
                        content.framework().id(), content.framework().version()));
    }

    private static List<PublishedGrade> grades(ReportContent content) {
        return content.grades().stream()
                .map(grade -> new PublishedGrade(grade.code(), grade.title(), grade.grade(), grade.label()))
                .toList();
    }
}
