package io.scrutineer.inspection.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body as a client reads it. */
@Schema(name = "Body")
record BodyView(
        @Schema(examples = "hmics") String id,

        @Schema(examples = "Her Majesty's Inspectorate of Constabulary for Scotland")
        String name) {}
