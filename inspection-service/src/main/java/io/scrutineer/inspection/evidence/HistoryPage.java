package io.scrutineer.inspection.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a page of the versions of a piece of evidence to readers of the API. */
@Schema(name = "EvidenceHistoryPage", examples = """
                {"items": [
                  {"id": "0197c5a0-7d10-7c51-8a2f-6c1f3f0d2a02", "bases": [],
                    "content": {
                      "id": "0197c5a0-7d10-7c51-8a2f-6c1f3f0d2a02", "activityId": "0197c5a0-5a3c-7b3e-9d54-2f6f0e8a1b01",
                      "indicator": "6.3", "evaluation": 5, "type": "strength",
                      "narrative": "Young people had shaped the service that they use.",
                      "flags": [], "illustrations": [], "attachments": []},
                    "by": "p-anna", "body": "care-inspectorate", "at": "2017-09-19T10:15:00Z"},
                  {"id": "0197c5b2-1f44-7d02-b5a1-0d7c9e4b3c03", "bases": ["0197c5a0-7d10-7c51-8a2f-6c1f3f0d2a02"],
                    "reason": "Recorded twice, from the same focus group.",
                    "by": "p-ben", "body": "hmics", "at": "2017-09-20T09:00:00Z"}]}""")
record HistoryPage(
        List<RecordedVersion> items,

        @Schema(description = "The cursor of the following page, absent on the last.") @Nullable String next) {

    /** Of the history of a finding or activity: what an operation tells. */
    static final String DESCRIPTION =
            "In pages, in the order of the versions' ids; a `Link` with `rel=\"next\"` leads to the following page. The"
                    + " finding or activity itself tells in its `state` which versions no other is based on (`heads`): where"
                    + " there are several, a content counts before a withdrawal, and of contents the one with the lowest id.";
}
