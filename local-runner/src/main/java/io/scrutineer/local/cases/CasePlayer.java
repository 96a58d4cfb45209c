package io.scrutineer.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.local.platform.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Takes an inspection from its plan to its public report through the public APIs. Each step may be
 * repeated: what is known already is recognised and nothing changes.
 */
public final class CasePlayer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BATCH = 100;

    private final RestClient inspections;
    private final RestClient grading;
    private final RestClient publication;
    private final PanelPlayer panel;
    private final Duration patience;

    public CasePlayer(PublicApis apis) {
        inspections = new RestClient(apis.inspection(), apis.issuer(), apis.patience());
        grading = new RestClient(apis.grading(), apis.issuer(), apis.patience());
        publication = new RestClient(apis.publication(), apis.issuer(), apis.patience());
        panel = new PanelPlayer(grading);
        patience = PATIENCE.plus(apis.patience());
    }

    /** All the steps; the report is public when this returns. */
    public PublishedReport play(Case inspection) {
        plan(inspection);
        recordFieldwork(inspection);
        completeFieldwork(inspection);
        if (inspection.isGraded()) {
            confirmGrades(inspection);
        }
        return publish(inspection);
    }

    public void plan(Case inspection) {
        ObjectNode partnership = inspection.partnership().deepCopy();
        String id = partnership.remove("id").asText();
        inspections.put(Persona.PLANNER, "/v1/partnerships/" + id, partnership).accepted();
        inspections.put(Persona.PLANNER, address(inspection), inspection.plan()).accepted();
    }

    /** The activities, and the findings in batches. */
    public void recordFieldwork(Case inspection) {
        postInBatches(inspection, "activities", inspection.activities());
        postInBatches(inspection, "findings", inspection.findings());
    }

    public void completeFieldwork(Case inspection) {
        String address = address(inspection);
        String version =
                inspections.get(Persona.LEAD_INSPECTOR, address).accepted().version();
        inspections
                .putIfMatch(Persona.LEAD_INSPECTOR, address + "/completion", version, inspection.completion())
                .accepted();
    }

    /** The bodies sign off what the policy proposes, as soon as it has come, and two people confirm it. */
    public void confirmGrades(Case inspection) {
        String assessment = "/v1/assessments/" + inspection.inspectionId();
        await("the grades of " + inspection.name(), () -> grading.get(Persona.LEAD_INSPECTOR, assessment)
                .isFound());
        panel.signOff(inspection.inspectionId(), added -> {});
        for (Persona person : List.of(Persona.LEAD_INSPECTOR, Persona.PANEL_MEMBER)) {
            String version = grading.get(person, assessment).accepted().version();
            grading.putIfMatch(person, assessment + "/confirmations/" + person.person(), version)
                    .accepted();
        }
    }

    /**
     * The bodies sign off, where there are grades to sign off yet and everything is there for it; of each action that was
     * not on record yet, it tells the answer.
     */
    public void signOffGrades(Case inspection, Consumer<JsonNode> added) {
        String assessment = "/v1/assessments/" + inspection.inspectionId();
        if (grading.get(Persona.LEAD_INSPECTOR, assessment).isFound()) {
            panel.signOff(inspection.inspectionId(), added);
        }
    }

    /** The publisher approves the draft as soon as it has all it needs, and publishes it. */
    public PublishedReport publish(Case inspection) {
        approve(inspection);
        publication
                .put(Persona.PUBLISHER, draft(inspection) + "/publication", inspection.publication())
                .accepted();
        return report(inspection);
    }

    /** The publisher approves the draft as soon as it has all it needs. */
    public void approve(Case inspection) {
        String draft = draft(inspection);
        await("the draft of " + inspection.name(), () -> awaitsApproval(publication.get(Persona.PUBLISHER, draft)));
        await("the approval of " + inspection.name(), () -> isApproved(draft));
    }

    /** The approved draft goes public at a moment to come. */
    public void schedule(Case inspection, Instant moment) {
        ObjectNode terms = inspection.publication().deepCopy();
        publication
                .put(Persona.PUBLISHER, draft(inspection) + "/publication", terms.put("publishAt", moment.toString()))
                .accepted();
    }

    /** The public report. */
    public PublishedReport report(Case inspection) {
        String report = "/v1/reports/" + inspection.inspectionId();
        return new PublishedReport(
                inspection,
                publication.get(Persona.PUBLISHER, report).accepted().body());
    }

    private static boolean awaitsApproval(Answer draft) {
        String grades = draft.isFound() ? draft.body().path("gradesStatus").asText() : "";
        return grades.equals("confirmed") || grades.equals("not-graded");
    }

    /** A draft that changes between reading and approving has to be read again. */
    private boolean isApproved(String draft) {
        Answer read = publication.get(Persona.PUBLISHER, draft).accepted();
        if (read.body().has("approval")) {
            return true;
        }
        hearPartnership(draft, read.body());
        for (JsonNode body : read.body().path("content").path("bodies")) {
            String id = body.path("id").asText();
            Persona member = Persona.of("p-panel-" + id, id, "panel-member");
            if (publication
                    .putIfMatch(member, draft + "/sign-off", read.version())
                    .isStale()) {
                return false;
            }
        }
        Answer approval = publication.putIfMatch(Persona.PUBLISHER, draft + "/approval", read.version());
        return !approval.isStale() && approval.accepted() == approval;
    }

    /** The partnership reads its draft and contests nothing; after a publication it is not asked again. */
    private void hearPartnership(String draft, JsonNode read) {
        if (!read.path("status").asText().equals("draft")) {
            return;
        }
        ObjectNode tenDays = JsonNodeFactory.instance.objectNode().put("workingDays", 10);
        publication.put(Persona.PUBLISHER, draft + "/accuracy-round", tenDays).accepted();
        String partnership = read.path("content").path("partnership").path("id").asText();
        publication
                .put(
                        Persona.ofPartnership("p-officer-" + partnership, partnership),
                        draft + "/accuracy-round/completion",
                        JsonNodeFactory.instance.objectNode())
                .accepted();
    }

    private void postInBatches(Case inspection, String kind, JsonNode all) {
        for (int from = 0; from < all.size(); from += BATCH) {
            ObjectNode request = JsonNodeFactory.instance.objectNode();
            ArrayNode batch = request.putArray(kind);
            for (int i = from; i < Math.min(from + BATCH, all.size()); i++) {
                batch.add(all.get(i));
            }
            inspections
                    .post(Persona.LEAD_INSPECTOR, address(inspection) + "/" + kind, request)
                    .accepted();
        }
    }

    private static String draft(Case inspection) {
        return "/v1/drafts/" + inspection.inspectionId();
    }

    private static String address(Case inspection) {
        return "/v1/inspections/" + inspection.inspectionId();
    }

    /** What comes through Kafka comes later when a part is away. */
    private void await(String what, BooleanSupplier isThere) {
        if (!Waiting.until(patience, isThere)) {
            throw new RequestFailed("Waited " + patience.toSeconds() + " s in vain for " + what + ".");
        }
    }
}
