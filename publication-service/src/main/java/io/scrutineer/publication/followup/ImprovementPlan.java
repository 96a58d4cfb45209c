package io.scrutineer.publication.followup;

import static java.util.stream.Collectors.joining;

import io.scrutineer.contracts.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The actions of a plan as they were put down last. */
record ImprovementPlan(List<ActionVersion> actions) {

    static final int MOST_ACTIONS = 200;

    /** Names this state of the plan: whoever releases it has read just this. */
    String tag() {
        String versions = actions.stream()
                .map(action -> action.actionId() + "." + action.version())
                .collect(joining(","));
        return EventJson.sha256(versions.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    Released released() {
        return new Released(actions.stream()
                .map(action -> new ReleasedAction(action.actionId(), action.content()))
                .toList());
    }

    /** A plan as the public sees it. */
    record Released(List<ReleasedAction> actions) {}
}
