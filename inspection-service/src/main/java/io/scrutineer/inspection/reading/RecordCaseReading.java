package io.scrutineer.inspection.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.EvidenceRules;
import io.scrutineer.inspection.reading.RatedRecord.Changes;
import io.scrutineer.inspection.sample.DrawnRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in what a person reads in a case record, and settles what two or three readers have rated by then. */
@ApplicationScoped
class RecordCaseReading {

    private final Inspections inspections;
    private final EvidenceRules evidence;
    private final DrawnRecords sample;
    private final CaseReadings readings;
    private final CaseRatings ratings;
    private final ReadingRules rules;
    private final SettleRatings settleRatings;
    private final ObjectMapper json;
    private final Clock clock;

    RecordCaseReading(
            Inspections inspections,
            EvidenceRules evidence,
            DrawnRecords sample,
            CaseReadings readings,
            CaseRatings ratings,
            ReadingRules rules,
            SettleRatings settleRatings,
            ObjectMapper json,
            Clock clock) {
        this.inspections = inspections;
        this.evidence = evidence;
        this.sample = sample;
        this.readings = readings;
        this.ratings = ratings;
        this.rules = rules;
        this.settleRatings = settleRatings;
        this.json = json;
        this.clock = clock;
    }

    /** A repeated request changes nothing; another one says the whole reading anew, as far as it is not fixed. */
    @Transactional
    HandedIn record(CaseReading.Key key, CaseReadingRequest request, @Nullable String ifMatch, Actor actor) {
        Inspection inspection = inspections.holdAlone(key.inspection());
        CaseReading there = readings.findById(key);
        if (there != null) {
            there.requireIsBy(actor.person());
        }
        CheckedReading said = check(inspection, there, request);
        if (there != null && isRepeated(there, said)) {
            return new HandedIn(there, false, said.warnings());
        }
        evidence.requireOpen(inspection);
        if (there != null) {
            Preconditions.requireMatch(ifMatch, Integer.toString(there.version()));
        }
        Recording by = Recording.by(actor, clock);
        requireNoOther(key, request.record(), actor.person());
        CaseReading reading = there == null ? begun(key, request, by) : there;
        store(inspection, reading, said.ratings(), by);
        return new HandedIn(reading, there == null, said.warnings());
    }

    private CheckedReading check(Inspection inspection, @Nullable CaseReading there, CaseReadingRequest request) {
        FieldErrors errors = new FieldErrors();
        if (there != null && !there.isOf(request)) {
            errors.add("record", "stays with its activity as it was first handed in");
        } else if (there == null && !mayBeRead(inspection, request.record())) {
            errors.add("record", "is not in the drawn case sample");
        }
        return rules.check(inspection.id(), inspection.plan(), request, errors);
    }

    /** Records that were read before another draw still want their second and third readers. */
    private boolean mayBeRead(Inspection inspection, String caseRecord) {
        return sample.contain(inspection.id(), caseRecord)
                || !readings.ofRecord(inspection.id(), caseRecord).isEmpty();
    }

    private boolean isRepeated(CaseReading there, CheckedReading said) {
        List<Rating> now = ratings
                .ofReadings(there.key().inspection(), List.of(there.key().id()))
                .stream()
                .map(CaseRating::rating)
                .toList();
        return !there.isWithdrawn() && new HashSet<>(now).equals(new HashSet<>(said.ratings()));
    }

    private CaseReading begun(CaseReading.Key key, CaseReadingRequest request, Recording by) {
        CaseReading reading = new CaseReading(key, request.activityId(), request.record(), by);
        readings.persist(reading);
        return reading;
    }

    /** Two readers of a record are two people. */
    private void requireNoOther(CaseReading.Key key, String caseRecord, String person) {
        boolean other = readings.ofRecord(key.inspection(), caseRecord).stream()
                .anyMatch(each -> each.isBy(person) && !each.key().equals(key));
        if (other) {
            throw new Conflict(
                    "record-already-read",
                    "You have read this record already; amend that reading.",
                    List.of(new FieldError("record", "is read by you in another reading")));
        }
    }

    private void store(Inspection inspection, CaseReading reading, List<Rating> said, Recording by) {
        RatedRecord rated = new RatedRecord(
                ratings.ofRecord(inspection.id(), reading.caseRecord()), rules.framework(inspection.plan())::rank);
        Changes changes = rated.take(reading, said);
        reading.rate(said.size());
        changes.removed().forEach(ratings::delete);
        ratings.persist(changes.added());
        readings.add(CaseReadingVersion.saying(reading, content(reading, said), by));
        settleRatings.settle(reading, rated, changes.added(), by);
    }

    private String content(CaseReading reading, List<Rating> said) {
        try {
            return json.writeValueAsString(new CaseReadingRequest(
                    reading.activityId(),
                    reading.caseRecord(),
                    said.stream().map(RatingRequest::of).toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A reading is always representable as JSON", e);
        }
    }
}
