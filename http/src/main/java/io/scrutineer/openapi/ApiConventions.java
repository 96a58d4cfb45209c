package io.scrutineer.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.scrutineer.http.Problem;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/**
 * Completes each operation: the problems that it can answer, and an example for them and for each body that it takes.
 *
 * <p>What a resource says itself stands; this adds what it leaves out.
 */
@OpenApiFilter(RunStage.BUILD)
@OpenAPIDefinition(
        info = @Info(title = "", version = ""),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
public class ApiConventions implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        SchemaExamples examples = new SchemaExamples(api.getComponents().getSchemas());
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(operation, path, method, examples)));
    }

    private static void complete(Operation operation, String path, HttpMethod method, SchemaExamples examples) {
        RequestBody body = operation.getRequestBody();
        if (body != null && body.getContent() != null) {
            body.getContent().getMediaTypes().values().forEach(examples::complete);
        }
        new ProblemResponses(operation, path, method).complete();
    }
}
