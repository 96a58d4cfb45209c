package io.scrutineer.inspection;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Requests as a client of the service would make them; each call makes new ids. */
public final class Sample {

    static final String PARTNERSHIP = "perth-and-kinross";

    private Sample() {}

    static JsonObject partnership() {
        return new JsonObject()
                .put("name", "Perth and Kinross Community Planning Partnership")
                .put("areaCodes", new JsonArray().add("S12000024").add("S12000048"));
    }

    public static JsonObject plan() {
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

    public static JsonObject activity() {
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

    /** One that a finding refers to. */
    static JsonObject document() {
        return new JsonObject()
                .put("uri", "https://records.example/documents/0197")
                .put("mediaType", "application/pdf")
                .put("sha256", "0".repeat(64))
                .put("bytes", 48213);
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

    /** What one person reads in a record that {@link #caseSample()} draws. */
    static JsonObject caseReading(JsonObject activity, JsonObject... ratings) {
        return new JsonObject()
                .put("activityId", activity.getString("id"))
                .put("record", "R-0008")
                .put("ratings", new JsonArray(List.of(ratings)));
    }

    static JsonObject rating(String indicator, int evaluation) {
        return new JsonObject()
                .put("indicator", indicator)
                .put("evaluation", evaluation)
                .put("type", "strength")
                .put("narrative", "Plans are kept.");
    }

    static JsonObject survey() {
        JsonArray often =
                new JsonArray().add(answer("often", 5)).add(answer("rarely", 2)).add(answer("unsure", null));
        JsonArray agree = new JsonArray().add(answer("agree", 5)).add(answer("disagree", 2));
        return new JsonObject()
                .put("kind", "young-people-survey")
                .put("body", "care-inspectorate")
                .put("date", "2017-09")
                .put("youngInspectors", true)
                .put("title", "Survey of young people")
                .put("strengthFrom", 4)
                .put(
                        "columns",
                        new JsonArray()
                                .add(column("Nr", "ignore"))
                                .add(column("I am listened to", "answer")
                                        .put("indicator", "6.3")
                                        .put("answers", often))
                                .add(column("I get the support I need", "answer")
                                        .put("indicator", "6.2")
                                        .put("answers", agree))
                                .add(column("Why?", "comment").put("of", "I am listened to")));
    }

    private static JsonObject column(String header, String use) {
        return new JsonObject().put("header", header).put("use", use);
    }

    private static JsonObject answer(String text, @Nullable Integer level) {
        JsonObject answer = new JsonObject().put("text", text);
        return level == null ? answer : answer.put("level", level);
    }

    static String answersHeader() {
        return "Nr,I am listened to,I get the support I need,Why?\n";
    }

    /** A file of {@link #survey()}. */
    static String answers() {
        return answersHeader()
                + "1,often,agree,They asked us first.\n"
                + "2,often,disagree,\n"
                + "3,rarely,disagree,Nobody comes.\n"
                + "4,often,disagree,\n"
                + "5,often,agree,\n"
                + "6,often,disagree,\n";
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
