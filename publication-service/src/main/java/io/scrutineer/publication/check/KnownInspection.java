package io.scrutineer.publication.check;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.contracts.Conclusion;
import io.scrutineer.contracts.FieldworkWindow;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportGrade;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Another inspection as its public report tells of it. */
public record KnownInspection(
        UUID inspectionId,
        String reference,
        String area,
        List<FieldworkWindow> windows,
        PartialDate published,
        List<String> conclusions,
        List<ReportGrade> grades) {

    public static KnownInspection of(ReportContent report, PartialDate published) {
        return new KnownInspection(
                report.inspectionId(),
                report.reference(),
                report.area().name(),
                report.fieldworkWindows(),
                published,
                Stream.concat(report.strengths().stream(), report.areasForImprovement().stream())
                        .map(Conclusion::text)
                        .toList(),
                report.grades());
    }
}
