package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What goes wrong in a request: members that are missing, of another type, too large or not even JSON. */
final class Mutation {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Known to have broken one parser, database or template or another. */
    static final List<String> STRANGE = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\ud83d\ude00",
            "\ud800",
            "\u202egnirts",
            "%00",
            "../../etc/passwd",
            "' or 1=1 --",
            "\"; drop table inspection; --",
            "<script>alert(1)</script>",
            "{{7*7}}{7*7}",
            "${java:version}",
            "-1",
            "9".repeat(400),
            "1e400",
            "NaN",
            "null",
            "2017-13-45",
            "0000-00-00T99:99:99Z",
            "00000000-0000-0000-0000-000000000000",
            "x".repeat(10_000));

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    String strange() {
        return STRANGE.get(random.nextInt(STRANGE.size()));
    }

    /** The JSON with something wrong in it; sometimes it is no JSON any more. */
    String of(JsonNode json) {
        return switch (random.nextInt(12)) {
            case 0 -> cut(json.toString());
            case 1 -> "";
            case 2 -> "[".repeat(20_000);
            case 3 -> "{\"a\":".repeat(500) + "1" + "}".repeat(500);
            case 4 -> scalar().toString();
            case 5 -> NODES.arrayNode().add(json).toString();
            default -> changed(json.deepCopy()).toString();
        };
    }

    private String cut(String text) {
        return text.substring(0, random.nextInt(text.length() + 1));
    }

    private JsonNode changed(JsonNode json) {
        List<JsonNode> containers = new ArrayList<>();
        collect(json, containers);
        if (!containers.isEmpty()) {
            int changes = random.nextInt(1, 4);
            for (int i = 0; i < changes; i++) {
                change(containers.get(random.nextInt(containers.size())));
            }
        }
        return json;
    }

    private static void collect(JsonNode json, List<JsonNode> containers) {
        if (json.isContainerNode()) {
            containers.add(json);
            json.forEach(child -> collect(child, containers));
        }
    }

    private void change(JsonNode container) {
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set("never-heard-of", object.get(name));
                default -> object.set(name, scalar());
            }
        } else if (container instanceof ArrayNode array) {
            switch (random.nextInt(3)) {
                case 0 -> array.removeAll();
                case 1 -> array.addAll(array.deepCopy());
                default -> array.add(scalar());
            }
        }
    }

    private JsonNode scalar() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(true);
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(BigInteger.TEN.pow(60));
            case 4 -> NODES.numberNode(0.1);
            case 5 -> NODES.objectNode();
            case 6 -> NODES.arrayNode();
            default -> NODES.textNode(strange());
        };
    }
}
