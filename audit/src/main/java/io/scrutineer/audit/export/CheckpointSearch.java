package io.scrutineer.audit.export;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query for checkpoints; taken with {@code @BeanParam}. */
public class CheckpointSearch {

    static final int MOST = 1_000;

    @QueryParam("after")
    @Parameter(description = "Only checkpoints behind this position.", example = "120")
    @Nullable String after;

    long position() {
        return after == null ? 0 : Numbers.parse("after", after);
    }
}
