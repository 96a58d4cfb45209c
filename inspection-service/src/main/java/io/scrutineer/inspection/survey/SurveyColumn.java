package io.scrutineer.inspection.survey;

import java.util.Map;
import java.util.OptionalInt;

/** What a column of a file of answers means, by its header. */
sealed interface SurveyColumn {

    String header();

    /** Scored about an indicator: for each text that may stand in a cell its level, if it counts. */
    record Scored(String header, String indicator, Map<String, OptionalInt> levels) implements SurveyColumn {}

    /** Comments on the answers under another header. */
    record Commented(String header, String of) implements SurveyColumn {}

    /** Not to be read. */
    record Ignored(String header) implements SurveyColumn {}
}
