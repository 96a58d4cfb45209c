package io.scrutineer.audit.record;

import io.scrutineer.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Supplier;

/** Records the changes of several requests that one transaction makes: each has the entry that it would have by itself. */
@ApplicationScoped
public class JointChanges {

    private final ThreadLocal<Boolean> isTogether = ThreadLocal.withInitial(() -> false);
    private final Entries entries;

    JointChanges(Entries entries) {
        this.entries = entries;
    }

    /** What a request changes, and who asked for it. */
    public static final class Change {

        private final Entry entry;

        private Change(Entry entry) {
            this.entry = entry;
        }
    }

    /** What a request changes that did not come to its endpoint, with the entry that it would have had there. */
    public static Change of(Actor actor, Asked asked) {
        RequestedAction action = RequestedAction.of(
                asked.method(), PathTemplate.of(asked.endpoint()), name -> asked.id(), asked.request());
        return new Change(Entry.of(actor, action, Outcome.DONE));
    }

    /** A request of an endpoint that has one id in its path, and the request's own id. */
    public record Asked(String method, Method endpoint, String id, String request) {}

    /** Work for several requests: its transactions record nothing by themselves, as {@link #record(List)} tells what they change. */
    public <T> T together(Supplier<T> work) {
        isTogether.set(true);
        try {
            return work.get();
        } finally {
            isTogether.remove();
        }
    }

    /** Whether the running transaction is that of several requests. */
    boolean isTogether() {
        return isTogether.get();
    }

    /** In the running transaction. */
    public void record(List<Change> changes) {
        if (!changes.isEmpty()) {
            entries.addAll(changes.stream().map(change -> change.entry).toList());
        }
    }
}
