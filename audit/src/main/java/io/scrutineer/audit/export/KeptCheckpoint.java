package io.scrutineer.audit.export;

import io.scrutineer.audit.verify.Kept;
import io.scrutineer.failure.InvalidInput;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The checkpoint that an auditor kept, if there is one; taken with {@code @BeanParam}. */
public class KeptCheckpoint {

    @QueryParam("position")
    @Parameter(description = "The position of the kept checkpoint; with its hash.", example = "120")
    @Nullable String position;

    @QueryParam("hash")
    @Parameter(description = "The hash of the kept checkpoint, in hexadecimal; with its position.")
    @Nullable String hash;

    @Nullable Kept orNull() {
        if (position == null && hash == null) {
            return null;
        }
        try {
            return Kept.parse(position == null ? "" : position, hash == null ? "" : hash);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("position", "and hash name a checkpoint together: " + e.getMessage());
        }
    }
}
