package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.messaging.EventHandler;
import io.scrutineer.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Has amended evidence graded anew. */
@ApplicationScoped
class FieldworkAmendedListener implements EventHandler<FieldworkAmended> {

    private final ProposeGrades proposeGrades;

    FieldworkAmendedListener(ProposeGrades proposeGrades) {
        this.proposeGrades = proposeGrades;
    }

    @Override
    public Class<FieldworkAmended> eventType() {
        return FieldworkAmended.class;
    }

    @Override
    public void handle(List<Received<FieldworkAmended>> events) {
        proposeGrades.propose(events);
    }
}
