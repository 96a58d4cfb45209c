package io.scrutineer.audit.record;

import io.scrutineer.actor.Actor;
import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The changes of several requests that one message to the database makes: each has the entry that it would have by itself. */
public final class JointChanges {

    /** Adds the entries of changes. It is sent with what makes them, in the same transaction. */
    public static final String INSERT = Entries.ADD_ALL;

    private JointChanges() {}

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

    /** Gives these to {@link #INSERT}, whose parameters begin with the given one. */
    public static void bind(List<Change> changes, PreparedStatement statement, int first) throws SQLException {
        Entries.bind(changes.stream().map(change -> change.entry).toList(), statement, first);
    }
}
