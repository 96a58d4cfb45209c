package io.scrutineer.inspection;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.IntStream;

/** Requests as a client of the service would make them; each call makes new ids. */
final class Sample {

    static final String PARTNERSHIP = "perth-and-kinross";

    private Sample() {}

    static JsonObject partnership() {
        return new JsonObject()
                .put("name", "Perth and Kinross Community Planning Partnership")
                .put("areaCodes", new JsonArray().add("S12000024").add("S12000048"));
    }

    static JsonObject plan() {
        return new JsonObject()
                .put("reference", "perth-and-kinross-" + UUID.randomUUID())
                .put("kind", "joint-inspection")
                .put("sampleEvidence", true)
                .put("partnership", PARTNERSHIP)
                .put("areaCode", "S12000024")
                .put("framework", version("improving-lives", "2016"))
                .put("policy", version("triangulated-median", "1"))
                .put("leadBody", "care-inspectorate")
                .put("partnerBodies", new JsonArray(List.of("education-scotland", "hmics")))
                .put("youngInspectors", true)
                .put("fieldworkWindows", new JsonArray().add(window("2017-08", "2017-11")))
                .putNull("reviewOf")
                .put("activities", new JsonArray())
                .put("findings", new JsonArray());
    }

    static JsonObject progressReviewOf(UUID inspection) {
        return plan().put("kind", "progress-review")
                .putNull("policy")
                .put("partnerBodies", new JsonArray())
                .put("fieldworkWindows", new JsonArray())
                .put("reviewOf", inspection.toString());
    }

    static JsonObject version(String id, String version) {
        return new JsonObject().put("id", id).put("version", version);
    }

    static JsonObject window(String from, String to) {
        return new JsonObject().put("from", from).put("to", to);
    }

    static JsonObject activity() {
        return new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("kind", "focus-group")
                .put("body", "care-inspectorate")
                .put("date", "2017-09-19")
                .put("peopleMet", 7)
                .put("youngInspectors", true)
                .put("title", "Focus group of young people");
    }

    static JsonObject finding(JsonObject activity) {
        return new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("activityId", activity.getString("id"))
                .put("indicator", "6.3")
                .put("evaluation", 5)
                .put("type", "strength")
                .put("narrative", "Young people had shaped the service that they use.")
                .put("flags", new JsonArray().add("sustained"));
    }

    static JsonArray findings(JsonObject activity, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> finding(activity))
                .collect(Collector.of(JsonArray::new, JsonArray::add, JsonArray::addAll));
    }

    static JsonObject member(String person) {
        return new JsonObject().put("person", person).put("body", "hmics").put("role", "inspector");
    }

    static JsonObject conflict(String person) {
        return new JsonObject()
                .put("person", person)
                .put("partnership", PARTNERSHIP)
                .put("ground", "former-employment");
    }

    /** Ten records, of which some are to be drawn. */
    static JsonObject caseSample() {
        JsonArray references = new JsonArray();
        IntStream.rangeClosed(1, 10).forEach(i -> references.add("R-%04d".formatted(i)));
        return new JsonObject()
                .put("population", 10)
                .put("confidence", "90")
                .put("margin", 35)
                .put("seed", "lottery-384756")
                .put("references", references);
    }

    static JsonObject positionStatement() {
        return new JsonObject()
                .put(
                        "answers",
                        new JsonObject()
                                .put("how-good-are-we", "Families get help earlier than three years ago.")
                                .put("how-do-we-know", "By our yearly survey and by reading records.")
                                .put("how-good-can-we-be", "We will join up our data."));
    }

    static JsonObject concern() {
        return new JsonObject()
                .put("seen", "A child is afraid to go home.")
                .put("seenAt", "2025-09-19T14:30:00Z")
                .put("immediateRisk", true)
                .put("referredTo", "Duty social worker");
    }

    static JsonObject escalation() {
        return new JsonObject()
                .put("organisation", "Police Scotland")
                .put("role", "Child protection unit, duty officer")
                .put("at", "2025-09-19T15:05:00Z")
                .put("outcome", "passed-on")
                .put("note", "A joint visit today.");
    }

    static JsonObject completion() {
        return new JsonObject()
                .put("strengths", new JsonArray().add(conclusion("s1", "Leadership by evidence.")))
                .put("areasForImprovement", new JsonArray().add(conclusion("a1", "The use of chronologies.")))
                .put("progress", new JsonArray());
    }

    static JsonObject conclusion(String code, String text) {
        return new JsonObject().put("code", code).put("text", text);
    }

    static JsonObject progress(String area) {
        return new JsonObject()
                .put("area", area)
                .put("judgement", "good")
                .put("narrative", "Chronologies are kept and read.");
    }
}
