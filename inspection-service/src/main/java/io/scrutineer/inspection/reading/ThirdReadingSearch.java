package io.scrutineer.inspection.reading;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which ratings that wait for a third reading a request looks for; what is not named does not matter. */
public class ThirdReadingSearch {

    @QueryParam("record")
    @Parameter(description = "Only those of this record.", example = "R-7F3A-0012")
    @Nullable String caseRecord;

    @QueryParam("indicator")
    @Parameter(description = "Only those of this indicator.", example = "5.2")
    @Nullable String indicator;
}
