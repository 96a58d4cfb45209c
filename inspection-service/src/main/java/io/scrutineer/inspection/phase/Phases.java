package io.scrutineer.inspection.phase;

import io.scrutineer.contracts.PhaseChanged;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Phase;
import io.scrutineer.inspection.Recording;
import io.scrutineer.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes inspections from phase to phase and tells so, in the running transaction. */
@ApplicationScoped
public class Phases {

    private final Outbox outbox;

    Phases(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The first activity begins the fieldwork; further ones change nothing. */
    public void beginFieldwork(Inspection inspection, Recording by) {
        if (inspection.beginFieldwork(by)) {
            tell(inspection, by);
        }
    }

    /** Goes on to another phase, where that may follow. */
    public void move(Inspection inspection, Phase next, String reason, Recording by) {
        inspection.move(next, reason, by);
        tell(inspection, by);
    }

    /** Tells that an inspection came into the phase that it is in. */
    public void tell(Inspection inspection, Recording by) {
        outbox.append(new PhaseChanged(
                inspection.id(),
                inspection.phaseChanges().size(),
                inspection.phase().code(),
                inspection.plan().sampleEvidence(),
                by.at()));
    }
}
