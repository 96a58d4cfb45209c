package io.scrutineer.audit.staff;

import io.scrutineer.actor.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/staff/{person}/personal-data")
@Tag(name = "Personal data of staff")
class PersonalDataResource {

    private final ExportPersonalData export;
    private final ErasePersonalData erase;

    PersonalDataResource(ExportPersonalData export, ErasePersonalData erase) {
        this.export = export;
        this.erase = erase;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "What the service holds of a person",
            description = "The rows that name the person, and where they are in the audit trail.")
    public PersonalDataView export(@PathParam("person") String person) {
        return export.of(person);
    }

    @DELETE
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "Take a person out",
            description = "A pseudonym that leads back to nobody takes the person's place, also in the audit trail.")
    @APIResponse(responseCode = "204", description = "Nothing here names the person.")
    @APIResponse(
            responseCode = "409",
            description = "`work-unfinished`: the person has a part in grades that are not final yet.")
    public void erase(@PathParam("person") String person) {
        erase.of(person);
    }
}
