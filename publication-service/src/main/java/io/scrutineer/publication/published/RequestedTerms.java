package io.scrutineer.publication.published;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a publisher asks for, checked for its meaning. */
record RequestedTerms(
        @Nullable PartialDate datePublished, @Nullable String shortCode, LocalDate today) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** For the day on which the report goes public. */
    static RequestedTerms of(PublicationRequest request, Instant moment) {
        LocalDate today = LocalDate.ofInstant(moment, ZONE);
        PartialDate date = request.datePublished() == null ? null : date(request.datePublished());
        if (date != null && date.isAfter(today)) {
            throw new InvalidInput("datePublished", "is in the future");
        }
        return new RequestedTerms(date, request.shortLink(), today);
    }

    PublicationTerms with(String chosenShortCode) {
        return new PublicationTerms(datePublished == null ? PartialDate.of(today) : datePublished, chosenShortCode);
    }

    /** A repeated request may leave out what it leaves to us, and may not ask for something else. */
    void requireSameAs(PublishedReport report) {
        boolean same = (datePublished == null || datePublished.equals(report.datePublished()))
                && (shortCode == null || shortCode.equals(report.shortCode()));
        if (!same) {
            throw new Conflict("already-published", "The report is public with another date or short link.");
        }
    }

    private static PartialDate date(String iso) {
        try {
            return PartialDate.parse(iso);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("datePublished", "is not a day or month of the calendar");
        }
    }
}
