package io.scrutineer.grading.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.grading.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyJsonTest {

    private static final String SHIPPED = ShippedPolicies.definition("triangulated-median-1");

    @Test
    void shipped_policy_is_read() {
        Policy policy = PolicyJson.read(SHIPPED);
        assertThat(policy.id()).isEqualTo("triangulated-median");
        assertThat(policy.sourceKinds()).hasSize(12);
        assertThat(policy.limiters()).hasSize(4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            unknown field,             "minimumSourceKinds": 3},     "minimumSourceKinds": 3~ "maximum": 4}
            missing field,             "cap": 2~,                    ``
            unknown test,              "at-least"~ "count": 2,       "about"~ "count": 2
            unknown rule,              "lower-median",               "mean"
            fraction for a number,     "cap": 2,                     "cap": 2.5
            text for a number,         "cap": 2,                     "cap": "2"
            null,                      "cap": 2,                     "cap": null
            doubled field,             "cap": 2,                     "cap": 2~ "cap": 2
            weight of nothing,         "weight": 3,                  "weight": 0
            kind of source twice,      "focus-group",                "observation"
            limiter twice,             "important-weaknesses",       "critical-safety"
            count of nothing,          "count": 1,                   "count": 0
            more kinds than there are, "minimumSourceKinds": 3},     "minimumSourceKinds": 13}
            no kinds at all,           "minimumSourceKinds": 3},     "minimumSourceKinds": 0}
            blank version,             "version": "1",               "version": " "
            """)
    void what_is_no_policy_is_refused(String what, String old, String replacement) {
        String from = old.replace('~', ',');
        String changed = SHIPPED.replace(from, replacement == null ? "" : replacement.replace('~', ','));
        assertThat(changed).isNotEqualTo(SHIPPED);
        assertThatThrownBy(() -> PolicyJson.read(changed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not a policy: ");
    }
}
