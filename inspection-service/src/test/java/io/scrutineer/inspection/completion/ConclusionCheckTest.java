package io.scrutineer.inspection.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.contracts.Conclusion;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.FieldErrors;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConclusionCheckTest {

    private static final List<Conclusion> REVIEWED =
            List.of(new Conclusion("a1", "Joint planning."), new Conclusion("a2", "Chronologies."));

    private final FieldErrors errors = new FieldErrors();

    @Test
    void review_that_judges_every_area_of_the_reviewed_inspection_is_accepted_with_the_text_of_the_area() {
        Conclusions conclusions = check(REVIEWED, progress("a2", "some"), progress("a1", "achieved"));
        assertThat(paths()).isEmpty();
        assertThat(conclusions.progress())
                .containsExactly(
                        new ProgressFact("a2", "Chronologies.", "some", "Seen."),
                        new ProgressFact("a1", "Joint planning.", "achieved", "Seen."));
    }

    @Test
    void area_without_a_judgement_is_missed() {
        check(REVIEWED, progress("a1", "good"));
        assertThat(errors.all()).containsExactly(new FieldError("progress", "lacks a judgement of the area a2"));
    }

    @Test
    void area_that_the_reviewed_inspection_did_not_name_is_refused() {
        check(REVIEWED, progress("a1", "good"), progress("a2", "good"), progress("a3", "good"));
        assertThat(paths()).containsExactly("progress[2].area");
    }

    @Test
    void area_that_is_judged_twice_is_refused() {
        check(REVIEWED, progress("a1", "good"), progress("a2", "good"), progress("a1", "some"));
        assertThat(paths()).containsExactly("progress[2].area");
    }

    @Test
    void unknown_judgement_is_refused() {
        check(REVIEWED, progress("a1", "good"), progress("a2", "splendid"));
        assertThat(paths()).containsExactly("progress[1].judgement");
    }

    @Test
    void inspection_that_reviews_nothing_has_no_progress_to_tell() {
        check(List.of(), progress("a1", "good"));
        assertThat(paths()).containsExactly("progress[0].area");
    }

    private Conclusions check(List<Conclusion> reviewed, ProgressRequest... progress) {
        CompletionRequest request = new CompletionRequest(List.of(), List.of(), List.of(progress));
        return new ConclusionCheck(reviewed, errors).check(request);
    }

    private static ProgressRequest progress(String area, String judgement) {
        return new ProgressRequest(area, judgement, "Seen.");
    }

    private List<String> paths() {
        return errors.all().stream().map(FieldError::path).toList();
    }
}
