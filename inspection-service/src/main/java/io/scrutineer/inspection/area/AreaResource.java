package io.scrutineer.inspection.area;

import io.scrutineer.failure.InvalidInput;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
class AreaResource {

    private final Areas areas;

    AreaResource(Areas areas) {
        this.areas = areas;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The council areas",
            description = "A code is valid for as long as its boundary; without a date, past codes are listed too.")
    public List<AreaView> list(
            @QueryParam("asOf")
                    @Parameter(description = "Only those valid on this day.", example = "2017-09-01")
                    @Nullable String asOf) {
        return areas.asOf(asOf == null ? null : day(asOf)).stream()
                .map(Area::view)
                .toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidInput("asOf", "must be a date as 2017-09-01");
        }
    }
}
