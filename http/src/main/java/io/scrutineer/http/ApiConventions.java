package io.scrutineer.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What the descriptions of all APIs say alike, so that no resource has to: how a request fails. */
@OpenApiFilter(RunStage.BUILD)
@OpenAPIDefinition(
        info = @Info(title = "", version = ""),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
public class ApiConventions implements OASFilter {

    private static final Map<String, String> UNAUTHORIZED = Map.of(
            "401", "There is no access token, or it is not valid here.",
            "403", "The roles or scopes of the token do not allow this.");

    @Override
    public Operation filterOperation(Operation operation) {
        operation.getResponses().getAPIResponses().forEach(ApiConventions::describe);
        return operation;
    }

    private static void describe(String status, APIResponse response) {
        if (UNAUTHORIZED.containsKey(status)) {
            response.setDescription(UNAUTHORIZED.get(status));
        }
        if (status.startsWith("4") && response.getContent() == null) {
            response.setContent(problem());
        }
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }
}
