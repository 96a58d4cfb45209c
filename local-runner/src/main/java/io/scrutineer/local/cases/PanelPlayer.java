package io.scrutineer.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.local.identity.Persona;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The panel of the bodies: a member for each agrees where the body has to review a grade, and signs off. */
final class PanelPlayer {

    private final RestClient grading;

    PanelPlayer(RestClient grading) {
        this.grading = grading;
    }

    /** What has been done already is recognised by the ids of the actions; of the others, it tells the answers. */
    void signOff(String inspectionId, Consumer<JsonNode> added) {
        String assessment = "/v1/assessments/" + inspectionId;
        JsonNode moderation = grading.get(Persona.PANEL_MEMBER, assessment + "/moderation")
                .accepted()
                .body();
        for (String body : texts(moderation.path("unsigned"))) {
            Persona member = Persona.of("p-panel-" + body, body, "panel-member");
            for (JsonNode indicator : moderation.path("indicators")) {
                if (texts(indicator.path("owedBy")).contains(body)) {
                    tell(
                            act(
                                    member,
                                    assessment,
                                    "agree",
                                    indicator.path("indicator").asText()),
                            added);
                }
            }
            tell(act(member, assessment, "sign-off", null), added);
        }
    }

    private static void tell(Answer answer, Consumer<JsonNode> added) {
        if (answer.isNew()) {
            added.accept(answer.body());
        }
    }

    private Answer act(Persona member, String assessment, String kind, @Nullable String indicator) {
        String version = grading.get(member, assessment).accepted().version();
        String words = String.join(" ", assessment, version, member.person(), kind, String.valueOf(indicator));
        UUID id = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
        ObjectNode action = JsonNodeFactory.instance.objectNode().put("kind", kind);
        if (indicator != null) {
            action.put("indicator", indicator);
        }
        return grading.putIfMatch(member, assessment + "/panel-actions/" + id, version, action)
                .accepted();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
