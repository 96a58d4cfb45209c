package io.scrutineer.publication.search;

import java.util.List;
import java.util.UUID;

/** A report of an area, with the grades that it gave. */
public record AreaReport(
        UUID inspectionId, String reference, String kind, String title, String datePublished, List<Grade> grades) {

    /** A grade that an indicator got. */
    public record Grade(IndicatorKey indicator, String title, int grade, String label) {}
}
