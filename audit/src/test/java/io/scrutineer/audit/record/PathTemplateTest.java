package io.scrutineer.audit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathTemplateTest {

    @Test
    void parameters_are_in_the_order_of_the_path() {
        assertThat(PathTemplate.parse("/v1/reports/{report}/versions/{version}"))
                .isEqualTo(new PathTemplate("/v1/reports/{report}/versions/{version}", List.of("report", "version")));
    }

    @Test
    void pattern_of_a_parameter_is_left_out() {
        assertThat(PathTemplate.parse("/r/{code: [a-z]{4}-[0-9]+}/{rest:.*}"))
                .isEqualTo(new PathTemplate("/r/{code}/{rest}", List.of("code", "rest")));
    }
}
