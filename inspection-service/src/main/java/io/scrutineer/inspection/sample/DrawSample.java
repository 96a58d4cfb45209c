package io.scrutineer.inspection.sample;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.sample.CaseSample.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws the case records that an inspection reads; a draw that is replaced stays on record. */
@ApplicationScoped
class DrawSample {

    private final Inspections inspections;
    private final CaseSamples samples;
    private final Clock clock;

    DrawSample(Inspections inspections, CaseSamples samples, Clock clock) {
        this.inspections = inspections;
        this.samples = samples;
        this.clock = clock;
    }

    /** The draw and whether it is new; a repeated request changes nothing. */
    @Transactional
    Drawn draw(UUID inspectionId, CaseSampleRequest request, @Nullable String ifMatch, Actor actor) {
        Inspection inspection = inspections.lock(inspectionId);
        CaseSample last = samples.latest(inspectionId);
        Key key = new Key(inspectionId, last == null ? 1 : last.version() + 1);
        CaseSample drawn =
                new CaseSample(key, size(request), request.seed(), request.references(), Recording.by(actor, clock));
        if (last != null && last.isSameDrawAs(drawn)) {
            return new Drawn(last, false);
        }
        inspection.requireNotOver(" and reads no more records.");
        if (last != null) {
            Preconditions.requireMatch(ifMatch, Integer.toString(last.version()));
        }
        samples.persist(drawn);
        return new Drawn(drawn, true);
    }

    private static SampleSize size(CaseSampleRequest request) {
        FieldErrors errors = new FieldErrors();
        Confidence confidence = errors.under("confidence", () -> Confidence.of(request.confidence()));
        errors.under("", () -> new SampleSize(request.population(), Confidence.NINETY, request.margin()));
        if (request.population() != request.references().size()) {
            errors.add("population", "is not the number of references");
        }
        errors.throwIfAny();
        CaseReferences.require(request.references());
        return new SampleSize(request.population(), Objects.requireNonNull(confidence), request.margin());
    }
}
