package io.scrutineer.inspection.readiness;

import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.inspection.Inspections;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/inspections/{inspectionId}/readiness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Completion")
class ReadinessResource {

    private final Inspections inspections;
    private final AssessReadiness assessReadiness;

    ReadinessResource(Inspections inspections, AssessReadiness assessReadiness) {
        this.inspections = inspections;
        this.assessReadiness = assessReadiness;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Operation(
            summary = "Whether the fieldwork can be completed",
            description =
                    "For each indicator how many findings there are, from how many kinds of source and bodies; what"
                            + " blocks the completion, and what somebody should look at before.")
    public Readiness readiness(UUID inspectionId) {
        return assessReadiness.of(inspections.get(inspectionId));
    }
}
