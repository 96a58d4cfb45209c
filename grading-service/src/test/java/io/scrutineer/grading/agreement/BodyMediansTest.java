package io.scrutineer.grading.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.grading.policy.Finding;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BodyMediansTest {

    @Test
    void each_body_says_the_lower_median_of_its_findings() {
        assertThat(BodyMedians.of(List.of(
                        finding("hmics", 6),
                        finding("hmics", 2),
                        finding("care-inspectorate", 3),
                        finding("care-inspectorate", 5),
                        finding("care-inspectorate", 4),
                        finding("education-scotland", 1))))
                .containsExactly(1, 2, 4);
    }

    @Test
    void nobody_says_anything_where_there_are_no_findings() {
        assertThat(BodyMedians.of(List.of())).isEmpty();
    }

    private static Finding finding(String body, int evaluation) {
        return new Finding(UUID.randomUUID(), "staff-interview", body, evaluation, List.of());
    }
}
