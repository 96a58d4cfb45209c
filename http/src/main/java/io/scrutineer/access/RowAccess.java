package io.scrutineer.access;

import io.scrutineer.actor.Actor;
import io.scrutineer.actor.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * For whom the database is asked: PostgreSQL's row-level security lets a statement see and write the rows of that one
 * alone, whatever the statement says.
 *
 * <p>Without a word it is the organisation of the one who acts in the running request, or nobody.
 */
@ApplicationScoped
public class RowAccess {

    private static final ActsFor SERVICE = new ActsFor("service", "");
    private static final ActsFor NOBODY = new ActsFor("", "");

    private final ThreadLocal<Boolean> asService = ThreadLocal.withInitial(() -> false);
    private final CurrentActor actor;

    RowAccess(CurrentActor actor) {
        this.actor = actor;
    }

    /** What the service does of itself, for all rows: handling events. Connections taken before are not concerned. */
    public <T> T asService(Supplier<T> work) {
        boolean before = asService.get();
        asService.set(true);
        try {
            return work.get();
        } finally {
            asService.set(before);
        }
    }

    /** As {@link #asService(Supplier)}. */
    public void asService(Runnable work) {
        asService(() -> {
            work.run();
            return null;
        });
    }

    ActsFor actsFor() {
        if (asService.get()) {
            return SERVICE;
        }
        Actor acting = actor.orNull();
        return acting == null ? NOBODY : ActsFor.of(acting);
    }
}
