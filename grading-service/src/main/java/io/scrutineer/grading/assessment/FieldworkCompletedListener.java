package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.messaging.EventHandler;
import io.scrutineer.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Has the evidence graded as soon as the fieldwork is complete. */
@ApplicationScoped
class FieldworkCompletedListener implements EventHandler<FieldworkCompleted> {

    private final ProposeGrades proposeGrades;

    FieldworkCompletedListener(ProposeGrades proposeGrades) {
        this.proposeGrades = proposeGrades;
    }

    @Override
    public Class<FieldworkCompleted> eventType() {
        return FieldworkCompleted.class;
    }

    @Override
    public void handle(List<Received<FieldworkCompleted>> events) {
        proposeGrades.propose(events);
    }
}
