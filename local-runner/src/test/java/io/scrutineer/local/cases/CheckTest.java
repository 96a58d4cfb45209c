package io.scrutineer.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final String REVIEW = "south-ayrshire-2018-review";

    private final Map<String, PublishedReport> reports = Reports.asPublished();

    @Test
    void reportsThatSayWhatWasPublishedPass() {
        assertThat(mismatches()).isEmpty();
    }

    @Test
    void aMissingReportIsSaid() {
        reports.remove("inverclyde-2017");

        assertThat(mismatches()).containsExactly("inverclyde-2017: there is no report");
    }

    @Test
    void anotherNumberOfIndicatorsIsSaid() {
        ((ObjectNode) json("east-ayrshire-2017")
                        .withArrayProperty("gradeCounts")
                        .get(0))
                .put("count", 3);

        assertThat(mismatches())
                .containsExactly("east-ayrshire-2017: the number of indicators by grade"
                        + " should be {6=2, 5=5, 4=2} but is {6=3, 5=5, 4=2}");
    }

    @Test
    void anotherNamedGradeIsSaid() {
        ArrayNode grades = (ArrayNode) json("inverclyde-2017").at("/chapters/0/grades");
        grades.forEach(
                grade -> ((ObjectNode) grade).put("grade", grade.path("grade").asInt() - 1));

        assertThat(mismatches())
                .containsExactly(
                        "inverclyde-2017: the grade of 5.2 should be 3 but is 2",
                        "inverclyde-2017: the grade of 6.3 should be 6 but is 5");
    }

    @Test
    void anotherAreaDateKindOrShortLinkIsSaid() {
        json("east-ayrshire-2017").put("kind", "progress-review").put("datePublished", "2018-04");
        json("east-ayrshire-2017")
                .put("shortLink", "OTHER")
                .withObjectProperty("area")
                .put("code", "S12000018");

        assertThat(mismatches())
                .containsExactly(
                        "east-ayrshire-2017: the kind should be joint-inspection but is progress-review",
                        "east-ayrshire-2017: the area should be S12000008 but is S12000018",
                        "east-ayrshire-2017: the date of publication should be 2018-03 but is 2018-04",
                        "east-ayrshire-2017: the short link should be 2G72PMQ but is OTHER");
    }

    @Test
    void aGradedReviewIsSaid() {
        ((ObjectNode) json(REVIEW).at("/chapters/0"))
                .putArray("grades")
                .addObject()
                .put("code", "1.1")
                .put("grade", 4);

        assertThat(mismatches()).containsExactly(REVIEW + ": the grades should be {} but is {1.1=4}");
    }

    @Test
    void aReviewOfNothingIsSaid() {
        json(REVIEW).remove("reviewOf");

        assertThat(mismatches())
                .containsExactly(REVIEW + ": the reviewed inspection should be "
                        + Case.named("south-ayrshire-2016").inspectionId() + " but is ");
    }

    @Test
    void anAreaForImprovementWithoutProgressIsSaid() {
        json(REVIEW).withArrayProperty("progress").remove(0);

        assertThat(mismatches())
                .containsExactly(REVIEW
                        + ": the areas for improvement with progress should be [a1, a2, a3, a4] but is [a2, a3, a4]");
    }

    private List<String> mismatches() {
        return Check.mismatches(Expectation.all(), reports);
    }

    private ObjectNode json(String name) {
        return Reports.json(Objects.requireNonNull(reports.get(name)));
    }
}
