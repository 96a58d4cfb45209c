package io.scrutineer.inspection.partnership;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.area.Areas;
import io.scrutineer.inspection.area.AsOf;
import io.scrutineer.inspection.partnership.RegisterPartnership.Registered;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/partnerships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partnerships")
class PartnershipResource {

    private final Partnerships partnerships;
    private final RegisterPartnership registerPartnership;
    private final Areas areas;
    private final CurrentActor actor;

    PartnershipResource(
            Partnerships partnerships, RegisterPartnership registerPartnership, Areas areas, CurrentActor actor) {
        this.partnerships = partnerships;
        this.areas = areas;
        this.registerPartnership = registerPartnership;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The partnerships, in the order of their ids",
            description = "As of a day, those with an area on that day, each with the codes that were valid on it.")
    public Response list(@BeanParam PartnershipSearch search, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<String> after = page.after(1);
        LocalDate asOf = search.asOf();
        List<Partnership> rows =
                partnerships.page(asOf, search.areaCode, after == null ? "" : after.get(0), page.limit());
        return Page.of(rows, page.limit(), row -> view(row, asOf), partnership -> Cursor.of(partnership.id()))
                .response(uri);
    }

    @GET
    @PermitAll
    @Path("/{id}")
    @Operation(summary = "One partnership", description = "As it is now. Its ETag changes when it is said anew.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartnershipView.class)))
    @APIResponse(responseCode = "404", description = "There is no such partnership.")
    @APIResponse(responseCode = "304", description = "The client has it as it is, by If-None-Match.")
    @APIResponse(responseCode = "412", description = "If-Match names another version.")
    public Response get(
            String id,
            @QueryParam("asOf")
                    @Parameter(description = "Only the area codes valid on this day.", example = "2017-09-01")
                    @Nullable String asOf,
            @Context Request request) {
        LocalDate day = AsOf.day(asOf);
        Partnership partnership = partnerships.withId(id);
        if (partnership == null) {
            throw new NotFound();
        }
        return Preconditions.unchanged(request, tag(partnership))
                .map(ResponseBuilder::build)
                .orElseGet(() -> answer(partnership, day, Status.OK));
    }

    @PUT
    @RolesAllowed({Role.PLANNER, Scope.INSPECTIONS_WRITE})
    @Path("/{id}")
    @Operation(
            summary = "Register a partnership, or say it anew",
            description =
                    "The id is the client's. A repeated request changes nothing. Another name, or further area codes when"
                            + " an area gets a new one, need the ETag of the partnership; codes that it had stay, so that"
                            + " inspections planned by them stay right. Any body may do it. The versions before stay on"
                            + " record, and what is completed keeps the name of its time.")
    @APIResponse(
            responseCode = "201",
            description = "It is registered, or a version of it is recorded.",
            content = @Content(schema = @Schema(implementation = PartnershipView.class)))
    @APIResponse(responseCode = "200", description = "It was registered before, just so.")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the last.")
    @APIResponse(
            responseCode = "422",
            description = "A field can not be accepted, such as an unknown area, or codes without one that it had.")
    @APIResponse(responseCode = "428", description = "It is registered otherwise, and If-Match is missing.")
    public Response register(
            @PathParam("id") @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "Its ETag, to say it anew.", example = "\"1\"")
                    @Nullable String ifMatch,
            @Valid @NotNull PartnershipRequest request) {
        Registered registered = registerPartnership.register(id, request, ifMatch, actor.get());
        return answer(registered.partnership(), null, registered.isNew() ? Status.CREATED : Status.OK);
    }

    private Response answer(Partnership partnership, @Nullable LocalDate asOf, Status status) {
        return Response.status(status)
                .tag(tag(partnership))
                .entity(view(partnership, asOf))
                .build();
    }

    private static EntityTag tag(Partnership partnership) {
        return new EntityTag(Integer.toString(partnership.version()));
    }

    private PartnershipView view(Partnership partnership, @Nullable LocalDate asOf) {
        List<String> codes = partnership.areaCodes();
        return new PartnershipView(
                partnership.id(), partnership.name(), asOf == null ? codes : areas.validOn(asOf, codes));
    }
}
