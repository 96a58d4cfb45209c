package io.scrutineer.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseTest {
    @Test
    void theFindingsOfEachCaseRestOnItsActivities() {
        for (Expectation expected : Expectation.all()) {
            Case inspection = Case.named(expected.name());

            assertThat(values(inspection.activities(), "id")).containsAll(values(inspection.findings(), "activityId"));
            assertThat(inspection.isGraded()).isEqualTo(expected.isGraded());
        }
    }

    @Test
    void theSameInspectionOnceMoreIsAnotherOne() {
        Case original = Case.named("inverclyde-2017");

        Case again = original.again("inverclyde-2017-again");

        assertThat(again.inspectionId()).isNotEqualTo(original.inspectionId());
        assertThat(again.plan().path("reference").asText()).isEqualTo("inverclyde-2017-again");
        assertThat(values(again.findings(), "id"))
                .hasSize(original.findings().size())
                .doesNotContainAnyElementsOf(values(original.findings(), "id"));
        assertThat(values(again.activities(), "id")).containsAll(values(again.findings(), "activityId"));
        assertThat(again.json())
                .isEqualTo(original.again("inverclyde-2017-again").json());
    }

    private static Set<String> values(JsonNode things, String field) {
        Set<String> values = new HashSet<>();
        things.forEach(thing -> values.add(thing.path(field).asText()));
        return values;
    }
}
