package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.messaging.BatchHandler;
import io.scrutineer.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Has the evidence graded as soon as the fieldwork is complete. */
@ApplicationScoped
class FieldworkCompletedListener implements BatchHandler<FieldworkCompleted, Proposal> {

    private final ProposeGrades proposeGrades;

    FieldworkCompletedListener(ProposeGrades proposeGrades) {
        this.proposeGrades = proposeGrades;
    }

    @Override
    public Class<FieldworkCompleted> eventType() {
        return FieldworkCompleted.class;
    }

    @Override
    public Proposal take(Received<FieldworkCompleted> event) {
        return proposeGrades.grade(event);
    }

    @Override
    public void handle(List<Proposal> graded) {
        proposeGrades.propose(graded);
    }
}
