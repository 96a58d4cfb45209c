package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.messaging.BatchHandler;
import io.scrutineer.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Has amended evidence graded anew. */
@ApplicationScoped
class FieldworkAmendedListener implements BatchHandler<FieldworkAmended, Proposal> {

    private final ProposeGrades proposeGrades;

    FieldworkAmendedListener(ProposeGrades proposeGrades) {
        this.proposeGrades = proposeGrades;
    }

    @Override
    public Class<FieldworkAmended> eventType() {
        return FieldworkAmended.class;
    }

    @Override
    public Proposal take(Received<FieldworkAmended> event) {
        return proposeGrades.grade(event);
    }

    @Override
    public void handle(List<Proposal> graded) {
        proposeGrades.propose(graded);
    }
}
