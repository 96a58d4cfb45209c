package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.local.cases.Case;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Bodies of requests that are right at their time, where chance would hardly find one by the schema. */
final class RightBodies {

    private final Documents documents;
    private final Random random;

    RightBodies(Documents documents, Random random) {
        this.documents = documents;
        this.random = random;
    }

    JsonNode of(String operation, Subject subject) {
        Case inspection = subject.inspection();
        return switch (operation) {
            case "PUT /v1/inspections/{inspectionId}" -> inspection.plan();
            case "PUT /v1/partnerships/{id}" -> partnership(inspection);
            case "PUT /v1/frameworks/{id}/{version}" -> documents.framework();
            case "PUT /v1/calendars/{id}/{version}" -> documents.calendar();
            case "PUT /v1/policies/{id}/{version}", "PUT /v1/what-if/{whatIfId}" -> documents.policy();
            case "POST /v1/inspections/{inspectionId}/activities" ->
                object().set("activities", inspection.activities());
            case "POST /v1/inspections/{inspectionId}/findings" -> object().set("findings", inspection.findings());
            case "PUT /v1/inspections/{inspectionId}/activities/{activityId}" -> amended(subject.activity(), "title");
            case "PUT /v1/inspections/{inspectionId}/findings/{findingId}" -> amended(subject.finding(), "narrative");
            case "POST /v1/inspections/{inspectionId}/sync" -> object().set("operations", operations(subject));
            case "PUT /v1/inspections/{inspectionId}/completion" -> inspection.completion();
            case "PUT /v1/inspections/{inspectionId}/amendments/{amendmentId}" -> amendment(inspection);
            case "PUT /v1/inspections/{inspectionId}/amendments/{amendmentId}/decision" ->
                object().put("approved", false).put("reason", "The records tell.");
            case "PUT /v1/inspections/{inspectionId}/team/{memberId}" -> member();
            case "PUT /v1/inspections/{inspectionId}/case-sample" -> caseSample();
            case "PUT /v1/inspections/{inspectionId}/position-statement" -> positionStatement();
            case "PUT /v1/inspections/{inspectionId}/surveys/{surveyId}" -> survey();
            case "PUT /v1/inspections/{inspectionId}/concerns/{concernId}" -> concern();
            case "PUT /v1/inspections/{inspectionId}/concerns/{concernId}/escalations/{escalationId}" -> escalation();
            case "PUT /v1/conflicts-of-interest/{conflictId}" -> conflict(inspection);
            case "PUT /v1/conflicts-of-interest/{conflictId}/end" -> object().put("reason", "noted-in-error");
            case "PUT /v1/assessments/{inspectionId}/panel-actions/{actionId}" -> agreement(subject);
            case "PUT /v1/drafts/{inspectionId}/publication" -> object();
            case "PUT /v1/drafts/{inspectionId}/sections/{code}" ->
                object().put("markdown", "Written anew, for the " + random.nextInt(1000) + "th time.");
            case "PUT /v1/drafts/{inspectionId}/accuracy-comments/{commentId}" -> comment();
            case "PUT /v1/drafts/{inspectionId}/accuracy-comments/{commentId}/answer" ->
                object().put("accepted", true).put("explanation", "The text was put right.");
            case "PUT /v1/drafts/{inspectionId}/improvement-plan/actions/{actionId}" -> action(inspection);
            case "PUT /v1/drafts/{inspectionId}/quotes/{quoteId}" ->
                object().put("speaker", "Chief executive")
                        .put("organisation", "care-inspectorate")
                        .put("text", "We saw change " + random.nextInt(1000) + " times.");
            case "PUT /v1/drafts/{inspectionId}/reply" ->
                object().put("markdown", "We accept it, for the " + random.nextInt(1000) + "th time.");
            case "PUT /v1/drafts/{inspectionId}/withdrawals/{withdrawalId}" ->
                object().put("version", 1).put("reason", "A family was recognised.");
            case "PUT /v1/drafts/{inspectionId}/withdrawals/{withdrawalId}/decision" ->
                object().put("approved", false).put("reason", "A correction will do.");
            case "PUT /v1/drafts/{inspectionId}/accuracy-round" ->
                object().put("closesAt", Instant.now().plus(Duration.ofDays(3)).toString());
            default -> JsonNodeFactory.instance.missingNode();
        };
    }

    /** As it was registered, or by another name. */
    private ObjectNode partnership(Case inspection) {
        ObjectNode partnership = inspection.partnership().deepCopy();
        partnership.remove("id");
        return random.nextBoolean() ? partnership : partnership.put("name", "Partnership " + random.nextInt(1000));
    }

    private ObjectNode amended(JsonNode piece, String text) {
        ObjectNode amended = piece.deepCopy();
        return amended.put(text, "Said anew, for the " + random.nextInt(1000) + "th time.");
    }

    /** What a device does to a finding: nothing but to make it, or all that it can. */
    private ArrayNode operations(Subject subject) {
        ArrayNode operations = JsonNodeFactory.instance.arrayNode();
        operations.addObject().put("action", "create").set("activity", subject.activity());
        operations.addObject().put("action", "create").set("finding", subject.finding());
        if (random.nextBoolean()) {
            version(operations, "amend", subject.finding()).set("finding", amended(subject.finding(), "narrative"));
            version(operations, "withdraw", subject.finding())
                    .put("findingId", subject.finding().path("id").asText())
                    .put("reason", "Recorded twice.");
        }
        return operations;
    }

    /** One that is based on what was recorded first. */
    private ObjectNode version(ArrayNode operations, String action, JsonNode piece) {
        ObjectNode version = operations
                .addObject()
                .put("action", action)
                .put("versionId", new UUID(random.nextLong(), random.nextLong()).toString());
        version.putArray("bases").add(piece.path("id").asText());
        return version;
    }

    /** Of the conclusions alone, so that no piece of evidence changes with it. */
    private ObjectNode amendment(Case inspection) {
        ObjectNode conclusions = inspection.completion().deepCopy();
        conclusions
                .withArray("strengths")
                .addObject()
                .put("code", "s" + random.nextInt(100, 1000))
                .put("text", "Leadership by evidence.");
        ObjectNode amendment = object().put("snapshotVersion", 1).put("reason", "A strength was left out.");
        amendment.set("conclusions", conclusions);
        return amendment;
    }

    private ObjectNode member() {
        return object().put("person", "p-member-" + random.nextInt(1000))
                .put("body", "hmics")
                .put("role", "inspector");
    }

    private ObjectNode caseSample() {
        ObjectNode sample = object().put("population", 10)
                .put("confidence", "90")
                .put("margin", 35)
                .put("seed", "lottery-" + random.nextInt(1000));
        ArrayNode references = sample.putArray("references");
        for (int i = 0; i < 10; i++) {
            references.add("R-%04d".formatted(i));
        }
        return sample;
    }

    private ObjectNode positionStatement() {
        ObjectNode statement = object();
        statement
                .putObject("answers")
                .put("how-good-are-we", "Families get help earlier than " + random.nextInt(2, 20) + " years ago.")
                .put("how-do-we-know", "By our yearly survey and by reading records.")
                .put("how-good-can-we-be", "We will join up our data.");
        return statement;
    }

    private ObjectNode survey() {
        ObjectNode survey = object().put("kind", "young-people-survey")
                .put("body", "care-inspectorate")
                .put("date", "2017-09")
                .put("youngInspectors", true)
                .put("title", "Survey " + random.nextInt(1000))
                .put("strengthFrom", 4);
        ObjectNode column = survey.putArray("columns")
                .addObject()
                .put("header", "I am listened to")
                .put("use", "answer")
                .put("indicator", "6.3");
        ArrayNode answers = column.putArray("answers");
        answers.addObject().put("text", "often").put("level", 5);
        answers.addObject().put("text", "rarely").put("level", 2);
        return survey;
    }

    private ObjectNode concern() {
        return object().put("seen", "A child was afraid, for the " + random.nextInt(1000) + "th time.")
                .put("seenAt", "2025-09-19T14:30:00Z")
                .put("immediateRisk", random.nextBoolean());
    }

    private ObjectNode escalation() {
        return object().put("organisation", "Police Scotland")
                .put("role", "Duty officer " + random.nextInt(1000))
                .put("at", "2025-09-19T15:05:00Z")
                .put("outcome", "passed-on");
    }

    private ObjectNode conflict(Case inspection) {
        return object().put("person", "p-close-" + random.nextInt(20))
                .put("partnership", inspection.plan().path("partnership").asText())
                .put("ground", "employment");
    }

    private ObjectNode action(Case inspection) {
        return object().put(
                        "area",
                        inspection
                                .completion()
                                .path("areasForImprovement")
                                .path(0)
                                .path("code")
                                .asText())
                .put("text", "Offer help " + random.nextInt(1000) + " times a year.")
                .put("owner", "Head of service")
                .put("due", "2018-12")
                .put("state", "planned");
    }

    private ObjectNode comment() {
        ObjectNode comment = object().put("section", "introduction")
                .put("paragraph", 1)
                .put("comment", "It is otherwise, for the " + random.nextInt(1000) + "th time.");
        comment.putObject("evidence").put("reference", "Plan, page 4").put("text", "The plan says so.");
        return comment;
    }

    private static ObjectNode agreement(Subject subject) {
        return object().put("kind", "agree")
                .put("indicator", subject.finding().path("indicator").asText());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
