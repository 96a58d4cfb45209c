package io.scrutineer.inspection.partnership;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partnership as a client reads it. */
@Schema(name = "Partnership")
record PartnershipView(
        @Schema(examples = "perth-and-kinross") String id,
        String name,

        @Schema(
                description = "Past and present codes; as of a day, those valid on it.",
                examples = "[\"S12000024\", \"S12000048\"]")
        List<String> areaCodes) {}
