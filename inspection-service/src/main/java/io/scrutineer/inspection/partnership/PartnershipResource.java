package io.scrutineer.inspection.partnership;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.area.Areas;
import io.scrutineer.inspection.area.AsOf;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    @Operation(summary = "One partnership")
    @APIResponse(responseCode = "404", description = "There is no such partnership.")
    public PartnershipView get(
            String id,
            @QueryParam("asOf")
                    @Parameter(description = "Only the area codes valid on this day.", example = "2017-09-01")
                    @Nullable String asOf) {
        LocalDate day = AsOf.day(asOf);
        Partnership partnership = partnerships.withId(id);
        if (partnership == null) {
            throw new NotFound();
        }
        return view(partnership, day);
    }

    @PUT
    @RolesAllowed({Role.PLANNER, Scope.INSPECTIONS_WRITE})
    @Path("/{id}")
    @Operation(
            summary = "Register a partnership",
            description = "The id is the client's. A repeated request changes nothing.")
    @APIResponse(responseCode = "201", description = "It is registered.")
    @APIResponse(responseCode = "200", description = "It was registered before, just so.")
    @APIResponse(responseCode = "409", description = "`id-in-use`: there is another partnership with this id.")
    @APIResponse(responseCode = "422", description = "A field can not be accepted, such as an unknown area.")
    public Response register(
            @PathParam("id") @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String id,
            @Valid @NotNull PartnershipRequest request) {
        boolean added = registerPartnership.register(id, request, actor.get());
        return Response.status(added ? Response.Status.CREATED : Response.Status.OK)
                .entity(new PartnershipView(id, request.name(), request.areaCodes()))
                .build();
    }

    private PartnershipView view(Partnership partnership, @Nullable LocalDate asOf) {
        List<String> codes = partnership.areaCodes();
        return new PartnershipView(
                partnership.id(), partnership.name(), asOf == null ? codes : areas.validOn(asOf, codes));
    }
}
