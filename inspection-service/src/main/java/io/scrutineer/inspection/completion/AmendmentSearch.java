package io.scrutineer.inspection.completion;

import io.scrutineer.inspection.Coded;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which amendments of completed fieldwork a request looks for. */
public class AmendmentSearch {

    @QueryParam("state")
    @Parameter(
            description = "Only those that stand so.",
            schema = @Schema(enumeration = {"requested", "approved", "refused"}))
    @Nullable String state;

    @Nullable AmendmentState state() {
        return Coded.asked("state", state, AmendmentState.values());
    }
}
