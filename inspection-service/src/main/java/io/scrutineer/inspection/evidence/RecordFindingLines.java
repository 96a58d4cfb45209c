package io.scrutineer.inspection.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.scrutineer.actor.Actor;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.http.JsonLines;
import io.scrutineer.http.JsonLines.Line;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Records findings, of which each is a line, all or none; however many there are, only a batch of them is in memory. */
@ApplicationScoped
class RecordFindingLines {

    /** Seconds; the longest body that is taken needs some dozens. */
    private static final int LONGEST = 600;

    private final Inspections inspections;
    private final FindingIntake intake;
    private final ObjectReader reader;
    private final Validator validator;
    private final Clock clock;

    RecordFindingLines(
            Inspections inspections, FindingIntake intake, ObjectMapper json, Validator validator, Clock clock) {
        this.inspections = inspections;
        this.intake = intake;
        this.reader = json.readerFor(FindingRequest.class);
        this.validator = validator;
        this.clock = clock;
    }

    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    Recorded record(UUID inspectionId, InputStream body, Actor actor) {
        Inspection inspection = inspections.hold(inspectionId);
        Recording by = Recording.by(actor, clock);
        JsonLines<FindingRequest> lines = new JsonLines<>(body, reader, validator);
        Recorded recorded = Recorded.of(0, 0);
        for (List<Line<FindingRequest>> batch = lines.next(); !batch.isEmpty(); batch = lines.next()) {
            recorded = recorded.and(intake.take(inspection, new FindingBatch.Lines(batch), by));
        }
        if (recorded.isNothing()) {
            throw new InvalidInput("", "has no line");
        }
        return recorded;
    }
}
