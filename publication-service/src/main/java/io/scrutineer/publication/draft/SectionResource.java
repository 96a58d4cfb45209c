package io.scrutineer.publication.draft;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.failure.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sections of a draft, which people may write anew. */
@Path("/v1/drafts/{inspectionId}/sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
class SectionResource {

    private final Drafts drafts;
    private final SectionVersions versions;
    private final EditSection editSection;
    private final CurrentActor actor;

    SectionResource(Drafts drafts, SectionVersions versions, EditSection editSection, CurrentActor actor) {
        this.drafts = drafts;
        this.versions = versions;
        this.editSection = editSection;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER, Role.PUBLISHER, Scope.DRAFTS_READ})
    @Operation(
            summary = "The sections of a draft, in their order",
            description = "Each generated sentence with what it rests on, each edited paragraph with what it cites.")
    @APIResponse(
            responseCode = "200",
            description = "The sections",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SectionView.class)))
    @APIResponse(responseCode = "404", description = "No such draft")
    public List<SectionView> list(@PathParam("inspectionId") UUID inspectionId) {
        return drafts.get(inspectionId).report().sections().stream()
                .map(SectionView::of)
                .toList();
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER, Role.PUBLISHER, Scope.DRAFTS_READ})
    @Operation(
            summary = "One section of a draft",
            description = "The ETag names what people wrote and what the facts say.")
    @APIResponse(
            responseCode = "200",
            description = "The section",
            content = @Content(schema = @Schema(implementation = SectionView.class)))
    @APIResponse(responseCode = "404", description = "No such draft or section")
    public Response get(@PathParam("inspectionId") UUID inspectionId, @PathParam("code") String code) {
        return response(Status.OK, section(inspectionId, code));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PUBLISHER})
    @Operation(
            summary = "Write a section",
            description = "The text takes the place of what is there, as another version. The same text again changes"
                    + " nothing; where the section has changed since it was read, the answer has both texts.")
    @APIResponse(
            responseCode = "201",
            description = "Another version",
            content = @Content(schema = @Schema(implementation = SectionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it was",
            content = @Content(schema = @Schema(implementation = SectionView.class)))
    @APIResponse(responseCode = "404", description = "No such draft or section")
    @APIResponse(
            responseCode = "412",
            description = "It has changed since: `current` is the section as it is now, `yours` what was sent")
    @APIResponse(responseCode = "422", description = "The text or a citation can not be")
    public Response put(
            @PathParam("inspectionId") UUID inspectionId,
            @PathParam("code") String code,
            @Parameter(description = "The ETag of the section that was read", example = "\"0.571ca3b4571ca3b4\"")
                    @Nullable @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid @NotNull SectionRequest request) {
        EditSection.Edited edited =
                editSection.edit(inspectionId, new SectionChange(code, ifMatch, request), actor.get());
        return response(edited.isNew() ? Status.CREATED : Status.OK, edited.section());
    }

    @GET
    @Path("{code}/versions")
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER, Role.PUBLISHER, Scope.DRAFTS_READ})
    @Operation(
            summary = "What people wrote into a section, the newest first",
            description = "With who wrote it, for which body, and when. Nothing where the section was never written.")
    @APIResponse(
            responseCode = "200",
            description = "What they wrote",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SectionVersionView.class)))
    @APIResponse(responseCode = "404", description = "No such draft or section")
    public List<SectionVersionView> versions(
            @PathParam("inspectionId") UUID inspectionId, @PathParam("code") String code) {
        section(inspectionId, code);
        return versions.of(inspectionId, code).stream()
                .map(SectionVersionView::of)
                .toList();
    }

    private DraftSection section(UUID inspectionId, String code) {
        return drafts.get(inspectionId).report().section(code).orElseThrow(NotFound::new);
    }

    private static Response response(Status status, DraftSection section) {
        return Response.status(status)
                .entity(SectionView.of(section))
                .tag(section.tag())
                .build();
    }
}
