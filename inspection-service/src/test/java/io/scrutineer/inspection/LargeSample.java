package io.scrutineer.inspection;

import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** An inspection whose snapshot fits into no socket's buffer. */
final class LargeSample {

    private static final int BATCHES = 12;
    private static final int BATCH = 1_000;

    private LargeSample() {}

    static UUID completed() {
        UUID inspection = UUID.randomUUID();
        JsonObject activity = Sample.activity();
        Client.begin(inspection, activity);
        for (int i = 0; i < BATCHES; i++) {
            Client.record(inspection, Sample.findings(activity, BATCH)).statusCode(201);
        }
        Client.complete(inspection, Sample.completion()).statusCode(201);
        return inspection;
    }
}
