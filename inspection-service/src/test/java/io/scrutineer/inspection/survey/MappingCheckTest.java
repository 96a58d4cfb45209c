package io.scrutineer.inspection.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.framework.Framework;
import io.scrutineer.inspection.framework.Framework.Indicator;
import io.scrutineer.inspection.framework.Framework.Level;
import io.scrutineer.inspection.framework.Framework.Scale;
import io.scrutineer.inspection.framework.Framework.Theme;
import io.scrutineer.inspection.screening.Screening;
import io.scrutineer.inspection.survey.SurveyRequest.AnswerRequest;
import io.scrutineer.inspection.survey.SurveyRequest.ColumnRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MappingCheckTest {

    private static final Framework FRAMEWORK = new Framework(
            "small",
            "1",
            "A small framework",
            "Made up",
            new Scale(List.of(new Level(2, "fine", "Fine"), new Level(1, "poor", "Poor"))),
            List.of(new Theme("lives", "Lives", List.of(new Indicator("1.1", "Wellbeing", "Lives", true, List.of())))),
            List.of(),
            List.of());

    private static final AnswerRequest YES = new AnswerRequest("yes", 2);

    private final FieldErrors errors = new FieldErrors();

    @Test
    void columns_are_known_by_their_headers_whatever_their_order() {
        Mapping mapping = check(
                ignore("Nr"), answer("Well?", "1.1", YES, new AnswerRequest("unsure", null)), comment("Why?", "Well?"));
        assertThat(paths()).isEmpty();
        assertThat(mapping.columns().keySet()).containsExactly("Nr", "Well?", "Why?");
        assertThat(mapping.scored().get(0).levels().get("unsure")).isEmpty();
        assertThat(mapping.label(2)).isEqualTo("fine");
    }

    @Test
    void mapping_that_contradicts_the_framework_or_itself_is_refused_by_field() {
        check(
                answer("Well?", "9.9", YES, YES, new AnswerRequest("no", 3)),
                answer("Well?", "1.1", YES),
                comment("Why?", "Wel?"),
                ignore(" Nr"));
        assertThat(paths())
                .containsExactlyInAnyOrder(
                        "columns[0].indicator",
                        "columns[0].answers[1].text",
                        "columns[0].answers[2].level",
                        "columns[1].header",
                        "columns[2].of",
                        "columns[3].header");
    }

    @Test
    void what_a_use_needs_is_required_and_what_it_has_no_use_for_is_refused() {
        check(
                new ColumnRequest("a", "answer", null, null, "b"),
                new ColumnRequest("b", "comment", "1.1", List.of(YES), null),
                new ColumnRequest("c", "score", null, null, null));
        assertThat(paths())
                .containsExactlyInAnyOrder(
                        "columns[0].indicator",
                        "columns[0].answers",
                        "columns[0].of",
                        "columns[0].of",
                        "columns[1].indicator",
                        "columns[1].answers",
                        "columns[1].of",
                        "columns[2].use");
    }

    @Test
    void answers_need_one_that_counts_and_a_file_a_column_of_answers() {
        check(answer("Well?", "1.1", new AnswerRequest("unsure", null)));
        check(ignore("Nr"));
        assertThat(paths()).containsExactly("columns[0].answers");
        FieldErrors none = new FieldErrors();
        new MappingCheck(FRAMEWORK, new Screening(none), none).check(survey(2, ignore("Nr")));
        assertThat(none.all()).extracting(FieldError::path).containsExactly("columns");
    }

    @Test
    void strength_starts_at_a_level_of_the_scale_and_headers_are_free_of_chi_numbers() {
        new MappingCheck(FRAMEWORK, new Screening(errors), errors)
                .check(survey(7, answer("Well, 0101700008?", "1.1", YES)));
        assertThat(paths()).containsExactly("strengthFrom", "columns[0].header");
    }

    private Mapping check(ColumnRequest... columns) {
        return new MappingCheck(FRAMEWORK, new Screening(errors), errors).check(survey(2, columns));
    }

    private static SurveyRequest survey(int strengthFrom, ColumnRequest... columns) {
        return new SurveyRequest(
                "staff-survey", "hmics", "2017-09", null, null, null, strengthFrom, Arrays.asList(columns));
    }

    private static ColumnRequest answer(String header, @Nullable String indicator, AnswerRequest... answers) {
        return new ColumnRequest(header, "answer", indicator, List.of(answers), null);
    }

    private static ColumnRequest comment(String header, String of) {
        return new ColumnRequest(header, "comment", null, null, of);
    }

    private static ColumnRequest ignore(String header) {
        return new ColumnRequest(header, "ignore", null, null, null);
    }

    private List<String> paths() {
        return errors.all().stream().map(FieldError::path).toList();
    }
}
