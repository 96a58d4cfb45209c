package io.scrutineer.publication.site;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.publication.published.GoneProblem.WithdrawnReport;
import io.scrutineer.publication.wording.DateWords;
import java.time.LocalDate;
import java.time.ZoneId;

/** The page in the place of a report that was withdrawn. */
record WithdrawnPage(String title, String reference, String withdrawn, String reason) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    static WithdrawnPage of(WithdrawnReport report) {
        return new WithdrawnPage(
                report.title(),
                report.reference(),
                DateWords.of(PartialDate.of(LocalDate.ofInstant(report.withdrawnAt(), ZONE))),
                report.reason());
    }
}
