package io.scrutineer.inspection.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldError;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.FindingType;
import io.scrutineer.inspection.reading.RatedRecord.Changes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatedRecordTest {

    private final CaseReading first = readingOf("p-first");
    private final CaseReading second = readingOf("p-second");
    private final CaseReading third = readingOf("p-third");
    private final RatedRecord record = new RatedRecord(List.of(), level -> level);

    @Test
    void one_rating_is_open_two_that_are_near_are_settled_and_two_that_are_far_apart_wait_for_a_third() {
        record.take(first, List.of(rating("1.1", 4), rating("2.1", 4), rating("2.2", 6)));
        record.take(second, List.of(rating("2.1", 3), rating("2.2", 4)));
        assertThat(Stream.of("1.1", "2.1", "2.2").map(record::standing))
                .containsExactly(Standing.OPEN, Standing.SETTLED, Standing.DISPUTED);
        record.take(third, List.of(rating("2.2", 1)));
        assertThat(record.standing("2.2")).isEqualTo(Standing.SETTLED);
    }

    @Test
    void points_are_those_of_the_scale_whatever_numbers_its_levels_have() {
        RatedRecord wide = new RatedRecord(List.of(), level -> level / 10);
        wide.take(first, List.of(rating("1.1", 10)));
        wide.take(second, List.of(rating("1.1", 20)));
        assertThat(wide.standing("1.1")).isEqualTo(Standing.SETTLED);
    }

    @Test
    void lower_one_of_two_and_middle_one_of_three_count_with_the_flags_of_all() {
        record.take(first, List.of(rating("1.1", 4), rating("2.2", 6, "sustained")));
        record.take(second, List.of(rating("1.1", 3), rating("2.2", 2, "critical-for-safety")));
        assertThat(LowerMedian.of(record.of("1.1")).evaluation()).isEqualTo(3);
        record.take(third, List.of(rating("2.2", 5)));
        CaseRating speaking = LowerMedian.of(record.of("2.2"));
        assertThat(speaking.evaluation()).isEqualTo(5);
        assertThat(speaking.reading()).isEqualTo(third.key().id());
        assertThat(LowerMedian.flags(record.of("2.2"))).containsExactly("critical-for-safety", "sustained");
    }

    @Test
    void of_ratings_that_say_the_same_the_first_speaks() {
        record.take(first, List.of(rating("1.1", 4)));
        record.take(second, List.of(rating("1.1", 4)));
        assertThat(LowerMedian.of(record.of("1.1")).reading())
                .isEqualTo(first.key().id());
    }

    @Test
    void rating_is_said_anew_or_taken_back_as_long_as_nobody_else_has_rated_the_same() {
        record.take(first, List.of(rating("1.1", 4), rating("2.1", 4)));
        Changes changes = record.take(first, List.of(rating("1.1", 2), rating("2.2", 5)));
        assertThat(record.of("1.1").get(0).evaluation()).isEqualTo(2);
        assertThat(changes.added()).extracting(CaseRating::indicator).containsExactly("2.2");
        assertThat(changes.removed()).extracting(CaseRating::indicator).containsExactly("2.1");
    }

    @Test
    void rating_is_fixed_once_somebody_else_has_rated_the_same() {
        record.take(first, List.of(rating("1.1", 4), rating("2.1", 4)));
        record.take(second, List.of(rating("1.1", 1), rating("2.1", 4)));
        record.take(first, List.of(rating("1.1", 4), rating("2.1", 4)));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> record.take(first, List.of(rating("1.1", 2))))
                .satisfies(conflict -> assertThat(conflict.errors())
                        .extracting(FieldError::path)
                        .containsExactly("ratings[0]", "ratings"));
    }

    @Test
    void what_is_settled_takes_no_further_rating() {
        record.take(first, List.of(rating("1.1", 4)));
        record.take(second, List.of(rating("1.1", 4)));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> record.take(third, List.of(rating("2.1", 3), rating("1.1", 1))))
                .satisfies(conflict -> assertThat(conflict.errors())
                        .extracting(FieldError::path)
                        .containsExactly("ratings[1].indicator"));
    }

    private static CaseReading readingOf(String person) {
        return new CaseReading(
                new CaseReading.Key(new UUID(1, 1), UUID.randomUUID()),
                new UUID(2, 2),
                "R-0001",
                new Recording(person, "hmics", "inspector", Instant.EPOCH));
    }

    private static Rating rating(String indicator, int evaluation, String... flags) {
        return new Rating(indicator, evaluation, FindingType.STRENGTH, "Plans are kept.", List.of(flags), List.of());
    }
}
