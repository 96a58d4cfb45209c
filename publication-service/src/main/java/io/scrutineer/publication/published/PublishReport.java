package io.scrutineer.publication.published;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.publication.draft.Draft;
import io.scrutineer.publication.draft.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes an approved draft public now: the immutable version and its event, or neither. */
@ApplicationScoped
class PublishReport {

    private final Drafts drafts;
    private final PublishedReports reports;
    private final FirstVersions versions;
    private final ShortCodes shortCodes;
    private final Clock clock;

    PublishReport(Drafts drafts, PublishedReports reports, FirstVersions versions, ShortCodes shortCodes, Clock clock) {
        this.drafts = drafts;
        this.reports = reports;
        this.versions = versions;
        this.shortCodes = shortCodes;
        this.clock = clock;
    }

    @Transactional
    PublicationOutcome publish(UUID inspectionId, PublicationRequest request, Actor actor) {
        Draft draft = drafts.lock(inspectionId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RequestedTerms terms = RequestedTerms.of(request, now);
        Optional<PublishedReport> earlier = reports.newestEver(inspectionId);
        if (earlier.isPresent()) {
            return repeated(terms, earlier.get());
        }
        PublicationTerms chosen = terms.with(shortCodes.choose(request.shortLink()));
        PublishedReport report = versions.make(draft, chosen, Release.by(actor, now));
        versions.write(List.of(report));
        return new PublicationOutcome(report, true);
    }

    private PublicationOutcome repeated(RequestedTerms terms, PublishedReport earlier) {
        terms.requireSameAs(earlier);
        PublishedReport standing = reports.ofInspection(earlier.inspectionId())
                .orElseThrow(() -> new Conflict("report-withdrawn", "The report was withdrawn: correct it first."));
        return new PublicationOutcome(standing, false);
    }
}
