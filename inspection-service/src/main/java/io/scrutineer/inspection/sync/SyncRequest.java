package io.scrutineer.inspection.sync;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a device made while it was without a network, and where it had stopped reading the changes of others. */
@Schema(examples = """
                {"operations": [
                  {"action": "create", "finding": {
                    "id": "0197c5a0-7d10-7c51-8a2f-6c1f3f0d2a02", "activityId": "0197c5a0-5a3c-7b3e-9d54-2f6f0e8a1b01",
                    "indicator": "6.3", "evaluation": 5, "type": "strength",
                    "narrative": "Young people had shaped the service that they use."}},
                  {"action": "withdraw", "versionId": "0197c5b2-1f44-7d02-b5a1-0d7c9e4b3c03",
                    "bases": ["0197c5a1-0b77-7e0c-8c1d-5f0a9d3e4b04"], "findingId": "0197c5a1-0b77-7e0c-8c1d-5f0a9d3e4b04",
                    "reason": "Recorded twice, from the same focus group."}]}""")
record SyncRequest(
        @Schema(description = "`cursor` of the answer before; without it, everything is a change.") @Nullable String cursor,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = SyncOperation.class,
                description =
                        "Each is read by itself: one that can not be read is rejected, and does not stop the others.")
        @NotNull @Size(max = 1000) List<SentOperation> operations) {}
