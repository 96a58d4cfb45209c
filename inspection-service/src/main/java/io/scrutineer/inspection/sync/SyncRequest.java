package io.scrutineer.inspection.sync;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a device made while it was without a network, and where it had stopped reading the changes of others. */
record SyncRequest(
        @Schema(description = "`cursor` of the answer before; without it, everything is a change.") @Nullable String cursor,

        @NotNull @Size(max = 1000) List<@NotNull SyncOperation> operations) {}
