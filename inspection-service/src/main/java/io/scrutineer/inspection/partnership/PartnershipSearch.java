package io.scrutineer.inspection.partnership;

import io.scrutineer.inspection.area.AsOf;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which partnerships a request looks for. */
public class PartnershipSearch {

    @QueryParam("asOf")
    @Parameter(description = "As of this day.", example = "2017-09-01")
    @Nullable String asOf;

    @QueryParam("areaCode")
    @Parameter(
            description = "Those that this code is one of; as of a day, that it was valid for on it.",
            example = "S12000024")
    @Nullable String areaCode;

    @Nullable LocalDate asOf() {
        return AsOf.day(asOf);
    }
}
