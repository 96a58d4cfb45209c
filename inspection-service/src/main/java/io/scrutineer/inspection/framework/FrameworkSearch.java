package io.scrutineer.inspection.framework;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which frameworks a request looks for. */
public class FrameworkSearch {

    @QueryParam("id")
    @Parameter(description = "Only the versions of this framework.", example = "improving-lives")
    @Nullable String id;
}
