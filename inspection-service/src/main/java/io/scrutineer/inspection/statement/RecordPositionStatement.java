package io.scrutineer.inspection.statement;

import io.scrutineer.actor.Actor;
import io.scrutineer.contracts.Shipped;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.screening.Screening;
import io.scrutineer.inspection.statement.PositionStatement.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Records what a partnership says of itself, until the fieldwork is completed; earlier versions stay on record. */
@ApplicationScoped
class RecordPositionStatement {

    private final Inspections inspections;
    private final PositionStatements statements;
    private final StatementForm form;
    private final Clock clock;

    RecordPositionStatement(
            Inspections inspections,
            PositionStatements statements,
            @ConfigProperty(name = "inspection.position-statement") String form,
            Clock clock) {
        this.inspections = inspections;
        this.statements = statements;
        this.form = Shipped.read("statements/" + form + ".json", StatementForm.class);
        this.clock = clock;
    }

    /** The statement and whether it is new; a repeated request changes nothing. */
    @Transactional
    Stated state(UUID inspectionId, Map<String, @Nullable String> given, @Nullable String ifMatch, Actor actor) {
        Inspection inspection = inspections.lock(inspectionId);
        int words = check(given);
        Map<String, String> answers = form.answers(given);
        PositionStatement last = statements.latest(inspectionId);
        Key key = new Key(inspectionId, last == null ? 1 : last.version() + 1);
        PositionStatement stated = new PositionStatement(key, form.key(), answers, words, Recording.by(actor, clock));
        if (last != null && last.saysTheSameAs(stated)) {
            return new Stated(last, false);
        }
        inspection.requireNotOver("; its statement stays as it is.");
        if (last != null) {
            Preconditions.requireMatch(ifMatch, Integer.toString(last.version()));
        }
        statements.persist(stated);
        return new Stated(stated, true);
    }

    private int check(Map<String, @Nullable String> answers) {
        FieldErrors errors = new FieldErrors();
        int words = form.check(answers, errors);
        Screening screening = new Screening(errors);
        form.questions()
                .forEach(question -> screening.check("answers." + question.code(), answers.get(question.code())));
        errors.throwIfAny();
        return words;
    }

    /** A version of a statement, and whether the request made it. */
    record Stated(PositionStatement statement, boolean isNew) {}
}
