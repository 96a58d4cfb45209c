package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.local.cases.Case;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Inspections of which each request is right at its time, so that some of the thousands succeed. */
final class Stories {

    /** So few that chance takes some of them all the way to a published report. */
    private static final int COUNT = 5;

    private final List<Case> cases;

    /** Its evidence is amended and withdrawn, so that it is never completed. */
    private final Case changing;

    /** Its phases are moved by hand, and one of them is that it is cancelled. */
    private final Case moving;

    /** It is completed and amended, and its grades are never confirmed: what an amendment takes over depends on the moment. */
    private final Case amending;

    /** Chance does not touch it: it goes all the way. */
    private final Case whole;

    private final RightBodies bodies;
    private final Random random;

    Stories(Documents documents, long seed) {
        Case model = Case.named("east-ayrshire-2017");
        String name = "fuzz-" + Long.toHexString(seed) + "-";
        this.cases =
                IntStream.range(0, COUNT).mapToObj(i -> model.again(name + i)).toList();
        this.changing = model.again(name + "changing");
        this.amending = model.again(name + "amending");
        this.moving = model.again(name + "moving");
        this.whole = model.again(name + "whole");
        this.random = new Random(seed);
        this.bodies = new RightBodies(documents, random);
    }

    /** Those that chance may take all the way. */
    List<Case> all() {
        return cases;
    }

    Case whole() {
        return whole;
    }

    RightBodies bodies() {
        return bodies;
    }

    /** What a request for the operation can be about. */
    Subject subject(Operation operation) {
        Case inspection = inspection(operation.path());
        return new Subject(inspection, any(inspection.activities()), any(inspection.findings()));
    }

    /** The body that is right for the operation, or nothing where none is needed or known. */
    JsonNode body(Operation operation, Subject subject) {
        return bodies.of(operation.name(), subject);
    }

    private Case inspection(String path) {
        if (path.endsWith("/phase")) {
            return moving;
        }
        if (path.contains("{activityId}") || path.contains("{findingId}") || path.endsWith("/sync")) {
            return changing;
        }
        if (path.contains("{amendmentId}")) {
            return amending;
        }
        int drawn = random.nextInt(COUNT + 3);
        if (drawn < COUNT) {
            return cases.get(drawn);
        }
        if (drawn == COUNT || path.endsWith("/completion")) {
            return amending;
        }
        return drawn == COUNT + 1 ? changing : moving;
    }

    private JsonNode any(JsonNode list) {
        return list.path(random.nextInt(list.size()));
    }
}
