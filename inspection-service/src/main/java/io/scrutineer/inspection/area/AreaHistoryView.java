package io.scrutineer.inspection.area;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A council area with the codes that its place had before and has had since. */
@Schema(name = "AreaHistory")
record AreaHistoryView(
        AreaView area,

        @Schema(description = "The latest first.") List<AreaView> predecessors,

        @Schema(description = "The earliest first.") List<AreaView> successors) {}
