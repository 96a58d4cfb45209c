package io.scrutineer.inspection.reading;

import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/inspections/{inspectionId}/case-readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case reading")
class AgreementResource {

    private final Inspections inspections;
    private final CaseRatings ratings;
    private final ReadingRules rules;

    AgreementResource(Inspections inspections, CaseRatings ratings, ReadingRules rules) {
        this.inspections = inspections;
        this.ratings = ratings;
        this.rules = rules;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Path("/agreement")
    @Operation(
            summary = "How far two readers of case records agree",
            description = "For each indicator and overall: how often two people rated it, how far apart they were, and"
                    + " Cohen's weighted kappa (1968) with linear weights. The first reader is who handed in first.")
    @APIResponse(
            responseCode = "200",
            description = "How far they agree.",
            content = @Content(schema = @Schema(implementation = Agreement.class)))
    @APIResponse(responseCode = "404", description = "There is no such inspection.")
    public Agreement agreement(UUID inspectionId) {
        Inspection inspection = inspections.get(inspectionId);
        return Agreement.of(
                rules.framework(inspection.plan()),
                ratings.pairs(inspectionId),
                ratings.recordsReadTwice(inspectionId));
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Path("/third-readings")
    @Operation(
            summary = "What waits for a third reading",
            description = "Indicators of records on which two readers are two or more points of the scale apart, in the"
                    + " order of the records' references. Somebody else settles each, by rating it in a reading of"
                    + " their own; the evaluation in the middle counts.")
    @APIResponse(responseCode = "200", description = "A page of what waits.")
    @APIResponse(responseCode = "404", description = "There is no such inspection.")
    public Response thirdReadings(
            UUID inspectionId,
            @BeanParam ThirdReadingSearch search,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        inspections.get(inspectionId);
        List<String> after = page.after(2);
        Item last = after == null ? new Item("", "") : new Item(after.get(0), after.get(1));
        return Page.of(
                        ratings.disputed(inspectionId, search, last, page.limit()),
                        page.limit(),
                        ThirdReadingView::of,
                        item -> Cursor.of(item.caseRecord(), item.indicator()))
                .response(uri);
    }
}
