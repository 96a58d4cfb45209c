package io.scrutineer.inspection.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/case-sample-size")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case sample")
class SampleSizeResource {

    @GET
    @PermitAll
    @Operation(
            summary = "How many case records are enough",
            description = "As many as a draw with the same population, confidence and margin takes. Nothing is drawn or"
                    + " recorded, so that it can be asked while an inspection is planned.")
    @APIResponse(
            responseCode = "200",
            description = "How many.",
            content = @Content(schema = @Schema(implementation = SampleSizeView.class)))
    @APIResponse(
            responseCode = "422",
            description = "Parameters are missing or can not be accepted; all of them are named.")
    public SampleSizeView get(@BeanParam SampleSizeQuery query) {
        return SampleSizeView.of(query.size());
    }
}
