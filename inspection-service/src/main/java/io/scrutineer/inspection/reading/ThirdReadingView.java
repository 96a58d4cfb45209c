package io.scrutineer.inspection.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator of a record on which two readers are far apart; what they said stays theirs until it is settled. */
@Schema(name = "ThirdReading")
record ThirdReadingView(
        @Schema(examples = "R-7F3A-0012") String record,
        @Schema(examples = "5.2") String indicator) {

    static ThirdReadingView of(Item item) {
        return new ThirdReadingView(item.caseRecord(), item.indicator());
    }
}
