package io.scrutineer.publication.press;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.http.Preconditions;
import io.scrutineer.publication.draft.Drafts;
import io.scrutineer.publication.report.ReportContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts down what somebody wants to be quoted with, for who has read what is there. */
@ApplicationScoped
class PutQuote {

    private final Drafts drafts;
    private final Quotes quotes;
    private final Clock clock;

    PutQuote(Drafts drafts, Quotes quotes, Clock clock) {
        this.drafts = drafts;
        this.quotes = quotes;
        this.clock = clock;
    }

    /** A quote, and whether this request made a version of it. */
    record Put(QuoteVersion quote, boolean isNew) {}

    /** Which quote, and which version of it was read. */
    record Place(UUID inspectionId, UUID quoteId, @Nullable String ifMatch) {}

    /** A new one needs no If-Match; the same again changes nothing. */
    @Transactional
    Put put(Place place, QuoteRequest request, Actor actor) {
        requireKnown(request, drafts.lock(place.inspectionId()).content());
        Optional<QuoteVersion> newest = quotes.newest(place.inspectionId(), place.quoteId());
        if (newest.isPresent()) {
            if (newest.get().says(request)) {
                return new Put(newest.get(), false);
            }
            Preconditions.requireMatch(place.ifMatch(), newest.get().tag());
        } else if (quotes.of(place.inspectionId()).size() >= Quotes.MOST) {
            throw new Conflict("too-many-quotes", "A press release has at most %d quotes.".formatted(Quotes.MOST));
        }
        QuoteVersion quote = new QuoteVersion(
                new QuoteVersion.Key(
                        place.inspectionId(),
                        place.quoteId(),
                        newest.map(QuoteVersion::version).orElse(0) + 1),
                request,
                actor,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        quotes.persist(quote);
        return new Put(quote, true);
    }

    private static void requireKnown(QuoteRequest request, ReportContent report) {
        if (Organisations.nameOf(request.organisation(), report).isEmpty()) {
            throw new InvalidInput("organisation", "neither inspected nor was inspected");
        }
    }
}
