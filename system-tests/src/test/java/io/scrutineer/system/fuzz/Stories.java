package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.local.cases.Case;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Inspections of which each request is right at its time, so that some of the thousands succeed. */
final class Stories {

    /** So few that chance takes some of them all the way to a published report. */
    private static final int COUNT = 5;

    private final List<Case> cases;
    private final Random random;

    Stories(long seed) {
        Case model = Case.named("east-ayrshire-2017");
        this.cases = IntStream.range(0, COUNT)
                .mapToObj(i -> model.again("fuzz-" + Long.toHexString(seed) + "-" + i))
                .toList();
        this.random = new Random(seed);
    }

    Case any() {
        return cases.get(random.nextInt(cases.size()));
    }

    List<Case> all() {
        return cases;
    }

    /** The body that is right for the operation in this inspection, or null where none is needed or known. */
    static JsonNode body(Operation operation, Case inspection) {
        return switch (operation.name()) {
            case "PUT /v1/inspections/{inspectionId}" -> inspection.plan();
            case "PUT /v1/partnerships/{id}" -> partnership(inspection);
            case "POST /v1/inspections/{inspectionId}/activities" -> list("activities", inspection.activities());
            case "POST /v1/inspections/{inspectionId}/findings" -> list("findings", inspection.findings());
            case "PUT /v1/inspections/{inspectionId}/completion" -> inspection.completion();
            case "PUT /v1/drafts/{inspectionId}/publication" -> JsonNodeFactory.instance.objectNode();
            case "PUT /v1/drafts/{inspectionId}/accuracy-round" ->
                JsonNodeFactory.instance
                        .objectNode()
                        .put("closesAt", Instant.now().plus(Duration.ofDays(3)).toString());
            default -> JsonNodeFactory.instance.missingNode();
        };
    }

    private static ObjectNode partnership(Case inspection) {
        ObjectNode partnership = inspection.partnership().deepCopy();
        partnership.remove("id");
        return partnership;
    }

    private static ObjectNode list(String name, JsonNode items) {
        ObjectNode batch = JsonNodeFactory.instance.objectNode();
        batch.set(name, items);
        return batch;
    }
}
