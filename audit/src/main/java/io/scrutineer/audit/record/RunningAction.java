package io.scrutineer.audit.record;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What the running request asks for, once an endpoint was found for it. */
@RequestScoped
class RunningAction {

    private @Nullable RequestedAction action;

    @Nullable RequestedAction orNull() {
        return action;
    }

    void set(RequestedAction matched) {
        this.action = matched;
    }
}
