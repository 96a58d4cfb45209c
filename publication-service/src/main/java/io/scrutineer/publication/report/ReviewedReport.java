package io.scrutineer.publication.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The earlier inspection that a progress review follows up, and the address of its report. */
public record ReviewedReport(
        UUID inspectionId,
        @Schema(examples = "south-ayrshire-2016") String reference,
        @Schema(examples = "/reports/south-ayrshire-2016") String path) {}
