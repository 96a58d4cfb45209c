package io.scrutineer.grading.catalogue;

import io.scrutineer.failure.NotFound;
import io.scrutineer.grading.policy.Policy;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the policies to anyone who wants to know how grades come about. */
@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies", description = "How evidence becomes an indicative grade: immutable, versioned data.")
public class PolicyResource {

    private final StoredPolicies policies;

    PolicyResource(StoredPolicies policies) {
        this.policies = policies;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPolicies", summary = "List the grading policies")
    @APIResponse(
            responseCode = "200",
            description = "All policies.",
            content = @Content(schema = @Schema(implementation = PolicyList.class)))
    public Response list() {
        return Response.ok(new PolicyList(
                        policies.inOrder().stream().map(PolicySummary::of).toList()))
                .build();
    }

    @GET
    @PermitAll
    @Path("{id}/{version}")
    @Operation(
            operationId = "readPolicy",
            summary = "Read a version of a grading policy",
            description = "Kinds of source and their weights, sufficiency, aggregation, limiters with their caps and"
                    + " reasons, and confidence. A version never changes, so it may be kept forever.")
    @APIResponse(
            responseCode = "200",
            description = "The definition, byte for byte as it was loaded.",
            content = @Content(schema = @Schema(implementation = Policy.class)))
    @APIResponse(responseCode = "404", description = "No such policy.")
    public Response read(
            @PathParam("id") @Parameter(example = "triangulated-median") String id,
            @PathParam("version") @Parameter(example = "1") String version) {
        StoredPolicy policy =
                policies.findByIdOptional(new PolicyKey(id, version)).orElseThrow(NotFound::new);
        return Response.ok(policy.definition())
                .tag(new EntityTag(policy.sha256()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
