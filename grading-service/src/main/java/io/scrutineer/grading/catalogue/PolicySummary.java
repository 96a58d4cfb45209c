package io.scrutineer.grading.catalogue;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy in the list of policies. */
@Schema(description = "A grading policy in the list; its address gives the whole of it.")
record PolicySummary(
        @Schema(examples = "triangulated-median") @ProjectedFieldName("key.id")
        String id,

        @Schema(examples = "1") @ProjectedFieldName("key.version")
        String version,

        @Schema(examples = "Triangulated median with limiters")
        String title,

        @Schema(description = "Where the policy comes from.")
        String source,

        @Schema(description = "SHA-256 of the definition's bytes, in hexadecimal.")
        String sha256) {}
