package io.scrutineer.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    @Test
    void aGradedCaseIsRead() {
        Expectation inverclyde = Expectation.of("inverclyde-2017,joint-inspection,S12000018,Inverclyde Alliance,"
                + "2017-05,2017-06,2017-10,1,5,2,1,0,0,6.3=6;5.2=3,");

        assertThat(inverclyde)
                .isEqualTo(new Expectation(
                        "inverclyde-2017",
                        "joint-inspection",
                        "S12000018",
                        "2017-10",
                        Map.of(6, 1, 5, 5, 4, 2, 3, 1),
                        Map.of("5.2", 3, "6.3", 6),
                        ""));
    }

    @Test
    void aProgressReviewIsNotGraded() {
        Expectation review = Expectation.of(
                "south-ayrshire-2018-review,progress-review,S12000028,South Ayrshire," + ",,2018-05-01,,,,,,,,2HElz7Z");

        assertThat(review.isGraded()).isFalse();
        assertThat(review.shortLink()).isEqualTo("2HElz7Z");
    }

    @Test
    void aReviewIsPlayedAfterTheInspectionThatItFollowsUp() {
        List<String> names = Expectation.all().stream().map(Expectation::name).toList();

        assertThat(names).hasSize(5).containsSubsequence("south-ayrshire-2016", "south-ayrshire-2018-review");
    }
}
