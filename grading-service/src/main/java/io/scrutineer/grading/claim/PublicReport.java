package io.scrutineer.grading.claim;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.scrutineer.contracts.AreaFact;
import io.scrutineer.contracts.FrameworkVersion;
import io.scrutineer.contracts.PublishedGrade;
import io.scrutineer.contracts.ReportPublished;
import io.scrutineer.messaging.UnprocessableEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A version of a report with its grades, as everybody can read it. */
record PublicReport(
        UUID inspectionId,
        int version,
        Series series,
        AreaFact area,
        String datePublished,
        PublicDates dates,
        List<PublishedGrade> grades) {

    static PublicReport of(ReportPublished event) {
        FrameworkVersion framework = event.framework();
        if (framework == null) {
            throw new UnprocessableEvent("The report does not tell the framework that its grades are of");
        }
        return new PublicReport(
                event.inspectionId(),
                event.reportVersion(),
                new Series(framework.id(), framework.version(), event.sampleEvidence()),
                event.area(),
                event.datePublished(),
                dates(event.datePublished()),
                event.grades());
    }

    /** How many indicators have a grade. */
    Map<Integer, Long> counts() {
        return grades.stream().collect(groupingBy(PublishedGrade::grade, TreeMap::new, counting()));
    }

    private static PublicDates dates(String datePublished) {
        try {
            return PublicDates.parse(datePublished);
        } catch (IllegalArgumentException e) {
            throw new UnprocessableEvent("The date of publication is not a day or month of the calendar");
        }
    }
}
