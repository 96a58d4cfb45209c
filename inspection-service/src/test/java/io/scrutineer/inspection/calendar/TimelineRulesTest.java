package io.scrutineer.inspection.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.inspection.InspectionKind;
import io.scrutineer.inspection.calendar.TimelineRules.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineRulesTest {

    private static final String START = "fieldwork-start";

    @Test
    void milestone_is_of_the_kinds_of_inspection_that_it_names_or_else_of_all() throws IOException {
        TimelineRules rules = read(milestone("told", START, "") + ","
                + milestone("graded", START, ", 'kinds': ['joint-inspection']") + ","
                + milestone("followed-up", START, ", 'kinds': ['progress-review']") + ","
                + milestone("published", START, ", 'kinds': ['progress-review', 'joint-inspection']"));
        assertThat(rules.of(InspectionKind.JOINT_INSPECTION).milestones())
                .extracting(Rule::code)
                .containsExactly("told", "graded", "published");
        assertThat(rules.of(InspectionKind.PROGRESS_REVIEW).milestones())
                .extracting(Rule::code)
                .containsExactly("told", "followed-up", "published");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "fieldwork-start; , 'kinds': []",
                "fieldwork-start; , 'kinds': ['joint-inspection', 'audit']",
                "fieldwork-start; , 'kinds': [null]",
                "fieldwork-begin; , 'kinds': ['joint-inspection']",
                "grading-panel; , 'kinds': ['joint-inspection']"
            })
    void milestone_of_no_or_an_unknown_kind_or_counted_from_another_one_is_no_data(String anchor, String kinds) {
        assertThatThrownBy(() -> read(milestone("told", anchor, kinds))).isInstanceOf(IOException.class);
    }

    private static String milestone(String code, String anchor, String kinds) {
        return "{'code': '%s', 'title': 'Made up', 'anchor': '%s', 'weeks': 1, 'days': 0%s}"
                .formatted(code, anchor, kinds);
    }

    private static TimelineRules read(String milestones) throws IOException {
        String json = "{'id': 'small', 'version': '1', 'source': 'Made up', 'milestones': [" + milestones + "]}";
        return EventJson.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), TimelineRules.class);
    }
}
