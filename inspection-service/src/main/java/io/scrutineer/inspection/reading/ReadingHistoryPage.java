package io.scrutineer.inspection.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a page of the versions of a reading to readers of the API. */
@Schema(name = "CaseReadingHistoryPage", examples = """
                {"items": [
                  {"version": 1,
                    "content": {
                      "activityId": "0197c5a0-5a3c-7b3e-9d54-2f6f0e8a1b01", "record": "R-7F3A-0012",
                      "ratings": [
                        {"indicator": "5.2", "evaluation": 4, "type": "strength",
                          "narrative": "Risks were assessed at once and together, and the plan followed from them.",
                          "flags": [], "illustrations": []}]},
                    "by": "p-anna", "body": "care-inspectorate", "at": "2017-09-19T10:15:00Z"},
                  {"version": 2, "reason": "The wrong record was opened.",
                    "by": "p-anna", "body": "care-inspectorate", "at": "2017-09-19T11:00:00Z"}]}""")
record ReadingHistoryPage(
        List<ReadingVersionView> items,

        @Schema(description = "The cursor of the following page, absent on the last.") @Nullable String next) {}
