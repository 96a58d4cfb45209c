package io.scrutineer.inspection.survey;

import java.util.List;

/** A row of a file: its number as spreadsheets count, the line on which it starts, and its cells without space around them. */
record AnswerRow(int number, int line, List<String> cells) {

    /** An empty line between others. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
