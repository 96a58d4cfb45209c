package io.scrutineer.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldTest {

    private final Told told = new Told();

    @Test
    void connection_is_told_at_first() {
        assertThat(told.begin("body:hmics")).isNotZero();
    }

    @Test
    void connection_knows_what_a_committed_use_told_it() {
        told.keep(told.begin("body:hmics"), "body:hmics");
        assertThat(told.begin("body:hmics")).isZero();
        assertThat(told.begin("body:hmics")).isZero();
    }

    @Test
    void connection_of_a_use_that_was_not_committed_is_told_again() {
        told.begin("body:hmics");
        assertThat(told.begin("body:hmics")).isNotZero();
    }

    @Test
    void use_for_another_forgets_what_was_certain_even_if_it_is_not_committed() {
        told.keep(told.begin("body:hmics"), "body:hmics");
        told.begin("body:education-scotland");
        assertThat(told.begin("body:hmics")).isNotZero();
    }

    @Test
    void commit_that_is_heard_of_late_says_nothing_about_a_later_use() {
        long late = told.begin("body:hmics");
        told.begin("body:education-scotland");
        told.keep(late, "body:hmics");
        assertThat(told.begin("body:hmics")).isNotZero();
    }
}
