package io.scrutineer.inspection.area;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A council area as a client reads it. */
@Schema(name = "Area")
record AreaView(
        @Schema(description = "ONS code", examples = "S12000024")
        String code,

        @Schema(examples = "Perth and Kinross") String name,
        LocalDate validFrom,

        @Schema(description = "The last day; absent while the code is in use.") @Nullable LocalDate validTo,

        @Schema(examples = "S12000048") @Nullable String replacedBy) {}
