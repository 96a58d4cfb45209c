package io.scrutineer.grading.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.grading.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "triangulated-median-1",
                "triangulated-median-2",
                "triangulated-median-3",
                "points-percentage-1",
                "scored-total-1"
            })
    void policies_of_the_release_are_valid_and_named_by_their_files(String file) {
        Policy policy = ShippedPolicies.named(file);
        assertThat(policy.id() + "-" + policy.version()).isEqualTo(file);
    }

    @Test
    void shipped_policy_is_read_with_all_its_rules() {
        Policy policy = ShippedPolicies.named("triangulated-median-1");
        assertThat(policy.sourceKinds()).hasSize(12);
        assertThat(policy.limiters()).hasSize(4);
        assertThat(policy.overall()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            unknown field,             "minimumSourceKinds": 3},     "minimumSourceKinds": 3~ "maximum": 4}, sufficiency.maximum
            missing field,             "cap": 2~,                    ``, limiters[0].cap
            unknown test,              "at-least"~ "count": 2,       "about"~ "count": 2, limiters[1].condition.test
            unknown rule,              "lower-median",               "mean", aggregation.withinKind
            unknown rule across kinds, "lower-weighted-median",      "mean", aggregation.acrossKinds
            fraction for a number,     "cap": 2,                     "cap": 2.5, limiters[0].cap
            text for a number,         "cap": 2,                     "cap": "2", limiters[0].cap
            null,                      "cap": 2,                     "cap": null, limiters[0].cap
            weight of nothing,         "weight": 3,                  "weight": 0, sourceKinds[0].weight
            kind of source twice,      "focus-group",                "observation", sourceKinds[7]
            limiter twice,             "important-weaknesses",       "critical-safety", limiters[1]
            count of nothing,          "count": 1,                   "count": 0, limiters[0].condition.count
            more kinds than there are, "minimumSourceKinds": 3},     "minimumSourceKinds": 13}, sufficiency.minimumSourceKinds
            no kinds at all,           "minimumSourceKinds": 3},     "minimumSourceKinds": 0}, sufficiency.minimumSourceKinds
            blank version,             "version": "1",               "version": " ", version
            level of confidence twice, "level": "medium",            "level": "high", confidence.levels[1]
            lowest level is no lowest, "otherwise": "low",           "otherwise": "high", confidence.otherwise
            """)
    void what_is_no_policy_is_refused_with_the_place(String what, String old, String replacement, String place) {
        assertRefused("triangulated-median-1", old, replacement, place);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            bands out of order,         points-percentage-1, {"from": 63~ "grade": 3}, {"from": 89~ "grade": 3}, aggregation.acrossKinds.bands[1]
            percentages without a band, points-percentage-1, {"from": 0~ "grade": 1}, {"from": 25~ "grade": 1}, aggregation.acrossKinds.bands[3].from
            parameter of another rule,  points-percentage-1, "maximum": 4~, "maximum": 4~ "tables": []~, aggregation.acrossKinds.tables
            missing parameter,          points-percentage-1, "maximum": 4~, ``, aggregation.acrossKinds.maximum
            overall grade off levels,   points-percentage-1, {"value": 2~ "label": "requires improvement"}, {"value": 5~ "label": "requires improvement"}, overall.acrossIndicators.bands
            penalties out of order,     scored-total-1, {"value": 5~ "points": 5}, {"value": 5~ "points": 11}, overall.acrossIndicators.tables[0].penalties[2]
            looser for the better,      scored-total-1, "maximumTotal": 20~, "maximumTotal": 31~, overall.acrossIndicators.bands[2]
            total without a grade,      scored-total-1, {"grade": 0}, {"grade": 0~ "maximumTotal": 60~ "maximumSingle": 20}, overall.acrossIndicators.bands[5]
            total without a single,     scored-total-1, "maximumTotal": 20~ "maximumSingle": 10, "maximumTotal": 20, overall.acrossIndicators.bands[1].maximumTotal
            better level without a band, points-percentage-1, {"value": 4~ "label": "outstanding"}, {"value": 5~ "label": "excellent"}~ {"value": 4~ "label": "outstanding"}, overall.levels[0]
            worse level without a band, points-percentage-1, {"value": 1~ "label": "inadequate"}, {"value": 1~ "label": "inadequate"}~ {"value": 0~ "label": "none"}, overall.levels[4]
            nothing left for the last,  scored-total-1, {"grade": 1~ "maximumTotal": 50~ "maximumSingle": 20}, {"grade": 1}, overall.acrossIndicators.bands[5]
            element twice,              scored-total-1, "confidence-in-management", "structure-and-cleaning", overall.acrossIndicators.tables
            """)
    void rule_that_contradicts_itself_is_refused_with_the_place(
            String what, String file, String old, String replacement, String place) {
        assertRefused(file, old, replacement, place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"a\", \"id\": \"b\"}", "{} {}", "{"})
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> PolicyJson.tree(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(String file, String old, String replacement, String place) {
        String shipped = ShippedPolicies.definition(file);
        String changed =
                shipped.replace(old.replace('~', ','), replacement == null ? "" : replacement.replace('~', ','));
        assertThat(changed).isNotEqualTo(shipped);
        assertThatThrownBy(() -> PolicyJson.read(changed))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::path)
                        .contains(place));
    }
}
