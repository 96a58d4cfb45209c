package io.scrutineer.audit.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Records what the service does of itself, in the running transaction. */
@ApplicationScoped
public class ServiceActions {

    private final Entries entries;
    private final String organisation;

    ServiceActions(Entries entries, @ConfigProperty(name = "messaging.service") String service) {
        this.entries = entries;
        this.organisation = "service:" + Word.of(service);
    }

    /** One entry for each subject. */
    public void done(String action, List<String> subjects, String run) {
        entries.addAll(subjects.stream()
                .map(subject -> new Entry(null, organisation, "", action, Word.of(subject), Word.of(run), Outcome.DONE))
                .toList());
    }
}
