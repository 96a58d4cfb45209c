package io.scrutineer.inspection.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.http.PublishedSchema;
import io.scrutineer.inspection.VersionedId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.jspecify.annotations.Nullable;

@Path("/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
class FrameworkResource {

    private final Frameworks frameworks;
    private final FrameworkSchema schema;
    private final RegisterFramework registerFramework;

    FrameworkResource(Frameworks frameworks, FrameworkSchema schema, RegisterFramework registerFramework) {
        this.frameworks = frameworks;
        this.schema = schema;
        this.registerFramework = registerFramework;
    }

    @GET
    @PermitAll
    @Operation(summary = "The quality frameworks, all versions, in the order of their ids and versions")
    public Response list(
            @QueryParam("id")
                    @Parameter(description = "Only the versions of this framework.", example = "improving-lives")
                    @Nullable String id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        List<String> after = page.after(2);
        return Page.of(
                        frameworks.page(id, after == null ? List.of("", "") : after, page.limit()),
                        page.limit(),
                        Function.identity(),
                        last -> Cursor.of(last.id(), last.version()))
                .response(uri);
    }

    @GET
    @PermitAll
    @Path("/schema")
    @Produces(PublishedSchema.MEDIA_TYPE)
    @Operation(summary = "The JSON Schema of a framework", description = "Draft 2020-12.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public String schema() {
        return schema.text();
    }

    @GET
    @PermitAll
    @Path("/{id}/{version}")
    @Operation(
            summary = "One version of a framework",
            description = "Its indicators, scale, kinds of source and flags. A version never changes.")
    public Framework get(String id, String version) {
        Framework framework = frameworks.version(new VersionedId(id, version));
        if (framework == null) {
            throw new NotFound();
        }
        return framework;
    }

    @PUT
    @RolesAllowed({Role.PLANNER, Scope.INSPECTIONS_WRITE})
    @Path("/{id}/{version}")
    @Operation(
            summary = "Add a version of a framework",
            description =
                    "It never changes and is for all bodies; a repeated request changes nothing. It has to keep to"
                            + " the schema at /v1/frameworks/schema, its codes and ids have to be unique, and its illustrations"
                            + " have to be of levels on its scale.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Framework.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is added.",
            content = @Content(schema = @Schema(implementation = Framework.class)))
    @APIResponse(responseCode = "200", description = "It was there before, just so.")
    @APIResponse(responseCode = "409", description = "`id-in-use`: this version is there, with other content.")
    @APIResponse(responseCode = "422", description = "It is not a framework; each error is named by its place.")
    public Response register(String id, String version, @NotNull JsonNode framework) throws JsonProcessingException {
        VersionedId key = new VersionedId(id, version);
        boolean added = registerFramework.register(key, framework);
        return Response.status(added ? Status.CREATED : Status.OK)
                .entity(frameworks.version(key))
                .build();
    }
}
