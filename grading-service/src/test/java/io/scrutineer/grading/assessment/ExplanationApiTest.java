package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.testparts.RealParts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people are told about a grade: why, how far the next ones are, and what would have changed it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class ExplanationApiTest {

    @Inject
    Kafka kafka;

    @Test
    void grade_of_an_indicator_is_explained_as_a_tree_with_what_would_have_changed_it() {
        JsonPath explanation = explain(assessed(Fieldwork.completed()), "/2.1", "application/json")
                .jsonPath();
        assertThat(explanation.getInt("grade")).isEqualTo(5);
        assertThat(explanation.getString("explanation.steps[1].rule")).isEqualTo("weighted-median-across-kinds");
        assertThat(explanation.getString("explanation.steps[1].steps[0].findingIds[0]"))
                .isEqualTo("01900000-0000-7000-8000-000000000100");
        assertThat(explanation.getInt("up.grade")).isEqualTo(6);
        assertThat(explanation.getInt("down.grade")).isEqualTo(4);
        List<String> changes = explanation.getList("counterfactuals[0].changes.change");
        assertThat(changes).contains("flagged", "evaluated");
        assertThat(explanation.getInt("counterfactuals[0].grade")).isEqualTo(6);
        assertThat(explanation.getMap("$")).doesNotContainKey("tag");
    }

    @Test
    void grade_of_an_indicator_is_explained_in_plain_english() {
        Response explanation = explain(assessed(Fieldwork.completed()), "/2.1", "text/plain");
        assertThat(explanation.statusCode()).isEqualTo(200);
        assertThat(explanation.contentType()).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(explanation.asString()).isEqualTo("""
                Impact on children and young people: 5, very good, with medium confidence.
                  Evidence came from four kinds of source; at least three are needed.
                  The weighted median across the kinds of source is 5, very good.
                    Review of case records: the one finding is 5, very good.
                    Interviews with children and young people: the one finding is 6, excellent.
                    Interviews with staff: the one finding is 5, very good.
                    Focus groups: the one finding is 4, good.
                  Nothing shows that the strengths have been sustained. The grade can not be above 5, very good, which it is not.
                  Nothing shows that the practice is sector leading. The grade can not be above 5, very good, which it is not.
                  Confidence is medium: four kinds of source, whose medians lie two points apart.
                  The other limits do not apply.
                For 6, excellent: the medians of kinds of source that weigh at least 3 of 9 would have to rise to 6 or above, and the limits “Strengths not shown to be sustained” and “Practice not shown to be sector leading” would have to fall away.
                For 4, good: the medians of kinds of source that weigh at least 3 of 9 would have to fall to 4 or below.
                The grade would be 6, excellent, if one finding were marked “sustained”, and one finding were marked “sector-leading”, and one finding from “Review of case records” were 6, excellent, instead of 5, very good.
                The grade would be 4, good, if one finding from “Review of case records” were 4, good, instead of 5, very good.
                The grade would be 2, weak, if one finding were marked “critical-for-safety”.
                The grade would be 3, adequate, if two findings were marked “important-weakness”.
                """);
    }

    @Test
    void overall_grade_is_explained_where_the_policy_gives_one() {
        UUID inspection = assessed(Fieldwork.byPoints());
        JsonPath assessment = Api.read(inspection).jsonPath();
        assertThat(assessment.getList("result.grades.grade")).containsExactly(1, 4);
        assertThat(assessment.getInt("result.overall.grade")).isEqualTo(2);
        assertThat(assessment.getString("result.overall.label")).isEqualTo("requires improvement");
        JsonPath explanation = explain(inspection, "", "application/json").jsonPath();
        assertThat(explanation.getString("overall.explanation.steps[0].rule"))
                .isEqualTo("percentage-of-points-across-indicators");
        assertThat(explanation.getString("overallCounterfactuals[0].text"))
                .isEqualTo("The overall grade would be 3, good, if “Impact on children and young people” were 2, weak,"
                        + " instead of 1, unsatisfactory.");
        assertThat(explain(inspection, "", "text/plain").asString())
                .startsWith("Overall: 2, requires improvement.\n  The points across the indicators are 5 of 8")
                .contains("\n\nImpact on children and young people: 1, unsatisfactory");
    }

    @Test
    void elements_of_a_total_make_an_overall_grade_on_levels_of_its_own() {
        JsonPath assessment = Api.read(assessed(Fieldwork.byTotal())).jsonPath();
        assertThat(assessment.getList("result.grades.label")).containsOnly("good");
        assertThat(assessment.getInt("result.overall.grade")).isEqualTo(3);
        assertThat(assessment.getString("result.overall.label")).isEqualTo("generally satisfactory");
    }

    @Test
    void no_overall_grade_is_shown_where_the_policy_gives_none() {
        UUID inspection = assessed(Fieldwork.completed());
        assertThat(Api.read(inspection).jsonPath().getMap("result")).doesNotContainKey("overall");
        assertThat(explain(inspection, "", "application/json").jsonPath().getMap("$"))
                .doesNotContainKey("overall");
    }

    @Test
    void inspection_with_nothing_to_grade_has_nothing_to_explain() {
        UUID review = assessed(Fieldwork.with(Fieldwork.ofKind("progress-review", null)));
        JsonPath explanation = explain(review, "", "application/json").jsonPath();
        assertThat(explanation.getList("grades")).isEmpty();
        assertThat(explain(review, "/2.1", "application/json").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_graded_or_not_there_is_not_found() {
        UUID inspection = assessed(Fieldwork.completed());
        assertThat(explain(inspection, "/7.1", "application/json").statusCode()).isEqualTo(404);
        assertThat(explain(inspection, "/nothing", "text/plain").statusCode()).isEqualTo(404);
        assertThat(explain(UUID.randomUUID(), "/2.1", "application/json").statusCode())
                .isEqualTo(404);
        assertThat(explain(UUID.randomUUID(), "", "text/plain").statusCode()).isEqualTo(404);
        assertThat(explain(inspection, "/2.1", "text/csv").statusCode()).isEqualTo(406);
    }

    private UUID assessed(FieldworkCompleted event) {
        kafka.complete(event);
        Api.awaitAssessment(event.inspectionId());
        return event.inspectionId();
    }

    private static Response explain(UUID inspection, String indicator, String accept) {
        return Api.asLead().accept(accept).get("/v1/assessments/" + inspection + "/explanation" + indicator);
    }
}
