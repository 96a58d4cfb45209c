package io.scrutineer.audit.record;

import io.scrutineer.actor.Actor;
import io.scrutineer.actor.Organisation;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of the trail as it is written: who, for whom, what, about what, in which request, and how it ended. */
record Entry(
        @Nullable String person,
        String organisation,
        String roles,
        String action,
        String subject,
        String request,
        Outcome outcome) {

    static Entry of(Actor actor, RequestedAction requested, Outcome outcome) {
        return new Entry(
                actor.person(),
                organisation(actor),
                actor.roles().stream().map(Word::of).collect(Collectors.joining(",")),
                requested.action(),
                requested.subject(),
                Word.of(requested.request()),
                outcome);
    }

    private static String organisation(Actor actor) {
        Organisation organisation = actor.organisation();
        return organisation.kind().code() + ":" + Word.of(organisation.id());
    }
}
