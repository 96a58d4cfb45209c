package io.scrutineer.inspection.survey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place in a file that can not be accepted, and why; the cell itself is not repeated. */
@Schema(name = "BadCell")
record BadCell(
        @Schema(description = "The row as spreadsheets count: the header is 1.", examples = "17")
        int row,

        @Schema(description = "The line of the file on which the row starts, from 1.", examples = "19")
        int line,

        @Schema(description = "The column, from 1; absent where it is about the row as a whole.", examples = "3")
        @Nullable Integer column,

        @Schema(description = "The header of the column.", examples = "I get the support I need") @Nullable String header,

        @Schema(examples = "is none of the answers of the mapping")
        String detail) {

    static BadCell ofRow(AnswerRow row, String detail) {
        return new BadCell(row.number(), row.line(), null, null, detail);
    }

    static BadCell of(AnswerRow row, int index, @Nullable String header, String detail) {
        return new BadCell(row.number(), row.line(), index + 1, header, detail);
    }
}
