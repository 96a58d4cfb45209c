package io.scrutineer.inspection.survey;

import io.scrutineer.inspection.framework.Framework.Level;
import io.scrutineer.inspection.survey.SurveyColumn.Scored;
import java.util.List;
import java.util.Map;

/** What a file of answers means: its columns by their headers, and the scale. */
record Mapping(char separator, int strengthFrom, Map<String, SurveyColumn> columns, List<Level> levels) {

    /** The columns of answers, in the order in which they were described. */
    List<Scored> scored() {
        return columns.values().stream()
                .filter(Scored.class::isInstance)
                .map(Scored.class::cast)
                .toList();
    }

    String label(int level) {
        return levels.stream()
                .filter(each -> each.value() == level)
                .map(Level::label)
                .findFirst()
                .orElseThrow();
    }
}
