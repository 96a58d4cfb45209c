package io.scrutineer.grading.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.failure.NotFound;
import io.scrutineer.grading.policy.Policy;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.http.PublishedSchema;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the policies to anyone who wants to know how grades come about, and takes those that agencies bring. */
@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies", description = "How evidence becomes an indicative grade: immutable, versioned data.")
public class PolicyResource {

    private final StoredPolicies policies;
    private final RegisterPolicy registerPolicy;

    PolicyResource(StoredPolicies policies, RegisterPolicy registerPolicy) {
        this.policies = policies;
        this.registerPolicy = registerPolicy;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPolicies",
            summary = "List the grading policies",
            description = "All versions, in the order of their ids and versions.")
    @APIResponse(
            responseCode = "200",
            description = "A page of policies.",
            content = @Content(schema = @Schema(implementation = PolicyPage.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        List<String> after = page.after(2);
        return Page.of(
                        policies.page(after == null ? List.of("", "") : after, page.limit()),
                        page.limit(),
                        Function.identity(),
                        last -> Cursor.of(last.id(), last.version()))
                .response(uri);
    }

    @GET
    @PermitAll
    @Path("schema")
    @Produces(PublishedSchema.MEDIA_TYPE)
    @Operation(
            operationId = "readPolicySchema",
            summary = "The JSON Schema of a grading policy",
            description = "Draft 2020-12.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public String schema() {
        return PolicyJson.SCHEMA.text();
    }

    @GET
    @PermitAll
    @Path("{id}/{version}")
    @Operation(
            operationId = "readPolicy",
            summary = "Read a version of a grading policy",
            description = "Kinds of source and their weights, sufficiency, aggregation, limiters with their caps and"
                    + " reasons, confidence, and how an overall grade is made if there is one. A version never changes,"
                    + " so it may be kept forever.")
    @APIResponse(
            responseCode = "200",
            description = "The definition, byte for byte as it is stored.",
            content = @Content(schema = @Schema(implementation = Policy.class)))
    @APIResponse(responseCode = "404", description = "No such policy.")
    public Response read(
            @PathParam("id") @Parameter(example = "triangulated-median") String id,
            @PathParam("version") @Parameter(example = "1") String version) {
        StoredPolicy policy =
                policies.findByIdOptional(new PolicyKey(id, version)).orElseThrow(NotFound::new);
        return shown(Response.ok(), policy)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }

    @PUT
    @RolesAllowed({Role.PLANNER, Scope.INSPECTIONS_WRITE})
    @Path("{id}/{version}")
    @Operation(
            operationId = "addPolicy",
            summary = "Add a version of a grading policy",
            description =
                    "It never changes and is for all bodies; a repeated request changes nothing. It has to keep to"
                            + " the schema at /v1/policies/schema; codes and ids have to be unique in their lists, bands"
                            + " stand best first and give each level, and the last one leaves nothing without a grade. An"
                            + " inspection names the policy that it is graded by when it is planned.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Policy.class),
                            example = EXAMPLE))
    @APIResponse(
            responseCode = "201",
            description = "It is added.",
            content = @Content(schema = @Schema(implementation = Policy.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was there before, just so.",
            content = @Content(schema = @Schema(implementation = Policy.class)))
    @APIResponse(responseCode = "409", description = "`id-in-use`: this version is there, with other content.")
    @APIResponse(responseCode = "422", description = "It is not a policy; each error is named by its place.")
    public Response register(
            @PathParam("id") @Parameter(example = "two-voices") String id,
            @PathParam("version") @Parameter(example = "1") String version,
            @NotNull JsonNode policy) {
        RegisterPolicy.Registered registered = registerPolicy.register(new PolicyKey(id, version), policy);
        return shown(Response.status(registered.added() ? Status.CREATED : Status.OK), registered.policy())
                .build();
    }

    private static ResponseBuilder shown(ResponseBuilder response, StoredPolicy policy) {
        return response.entity(policy.definition()).tag(new EntityTag(policy.sha256()));
    }

    /** A whole policy, and a small one. */
    public static final String EXAMPLE = """
            {
              "id": "two-voices",
              "version": "1",
              "title": "Median of at least two kinds of source",
              "source": "An example of the agency.",
              "sourceKinds": [
                {"code": "staff-interview", "title": "Interviews with staff", "weight": 1},
                {"code": "young-people-interview", "title": "Interviews with young people", "weight": 2}
              ],
              "sufficiency": {"minimumSourceKinds": 2},
              "aggregation": {"withinKind": "lower-median", "acrossKinds": {"rule": "lower-weighted-median"}},
              "limiters": [
                {
                  "id": "critical-safety",
                  "title": "Unresolved critical safety weakness",
                  "condition": {"test": "at-least", "count": 1, "flagged": "critical-for-safety", "without": ["resolved"]},
                  "cap": 2,
                  "reason": "A weakness that is critical for safety has not been resolved."
                }
              ],
              "confidence": {"levels": [], "otherwise": "low"}
            }""";
}
