package io.scrutineer.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldTest {

    private static final ActsFor HMICS = new ActsFor("body:hmics", "");
    private static final ActsFor EDUCATION_SCOTLAND = new ActsFor("body:education-scotland", "");

    private final Told told = new Told();

    @Test
    void connection_is_told_at_first() {
        assertThat(told.begin(HMICS)).isNotZero();
    }

    @Test
    void connection_knows_what_a_committed_use_told_it() {
        told.keep(told.begin(HMICS), HMICS);
        assertThat(told.begin(HMICS)).isZero();
        assertThat(told.begin(HMICS)).isZero();
    }

    @Test
    void connection_of_a_use_that_was_not_committed_is_told_again() {
        told.begin(HMICS);
        assertThat(told.begin(HMICS)).isNotZero();
    }

    @Test
    void use_for_another_forgets_what_was_certain_even_if_it_is_not_committed() {
        told.keep(told.begin(HMICS), HMICS);
        told.begin(EDUCATION_SCOTLAND);
        assertThat(told.begin(HMICS)).isNotZero();
    }

    @Test
    void commit_that_is_heard_of_late_says_nothing_about_a_later_use() {
        long late = told.begin(HMICS);
        told.begin(EDUCATION_SCOTLAND);
        told.keep(late, HMICS);
        assertThat(told.begin(HMICS)).isNotZero();
    }

    @Test
    void officer_of_the_same_body_is_another_one() {
        told.keep(told.begin(HMICS), HMICS);
        assertThat(told.begin(new ActsFor("body:hmics", "concern-officer"))).isNotZero();
    }
}
