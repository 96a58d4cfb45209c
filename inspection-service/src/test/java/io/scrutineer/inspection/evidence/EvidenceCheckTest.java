package io.scrutineer.inspection.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.framework.Framework;
import io.scrutineer.inspection.framework.Framework.Illustration;
import io.scrutineer.inspection.framework.Framework.Indicator;
import io.scrutineer.inspection.framework.Framework.Level;
import io.scrutineer.inspection.framework.Framework.Scale;
import io.scrutineer.inspection.framework.Framework.SourceKind;
import io.scrutineer.inspection.framework.Framework.Term;
import io.scrutineer.inspection.framework.Framework.Theme;
import io.scrutineer.inspection.screening.Warning;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceCheckTest {

    static final Framework FRAMEWORK = new Framework(
            "small",
            "1",
            "A small framework",
            "Made up",
            new Scale(List.of(new Level(1, "poor", "Poor"), new Level(2, "fine", "Fine"))),
            List.of(new Theme(
                    "lives", "Lives", List.of(indicator("1.1", "Wellbeing"), indicator("1.2", "Participation")))),
            List.of(new SourceKind("focus-group", "Focus groups", 1)),
            List.of(new Term("sustained", "Sustained"), new Term("resolved", "Resolved")));

    private final UUID id = UUID.randomUUID();
    private final UUID activity = UUID.randomUUID();
    private final FieldErrors errors = new FieldErrors();
    private final EvidenceCheck check = new EvidenceCheck(FRAMEWORK, List.of("hmics"), errors);

    @Test
    void finding_within_the_framework_is_accepted_with_its_flags_in_order() {
        assertThat(check.findings(List.of(finding("1.1", 2, "strength", "sustained", "resolved")), Set.of(activity)))
                .containsExactly(new Finding(
                        id,
                        activity,
                        "1.1",
                        2,
                        FindingType.STRENGTH,
                        "Well.",
                        List.of("resolved", "sustained"),
                        List.of(),
                        List.of()));
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void everything_that_is_outside_the_framework_is_named() {
        check.findings(
                List.of(finding("9.9", 3, "weakness", "sustained", "splendid"), finding("1.1", 1, "strength")),
                Set.of());
        assertThat(paths())
                .containsExactly(
                        "findings[0].activityId",
                        "findings[0].indicator",
                        "findings[0].evaluation",
                        "findings[0].flags[1]",
                        "findings[0].type",
                        "findings[1].id",
                        "findings[1].activityId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0101010109.pdf", "010101%200109.pdf", "01-01-01-0109/notes"})
    void chi_number_in_the_address_of_a_document_is_refused(String document) {
        check.findings(List.of(resting("https://records.example/" + document)), Set.of(activity));
        assertThat(errors.all())
                .containsExactly(new FieldError(
                        "findings[0].attachments[0].uri", "contains a CHI number, from character 24 on"));
    }

    @Test
    void name_in_the_address_of_a_document_is_a_warning_with_its_place() {
        check.findings(List.of(resting("https://records.example/Mrs%20MacDonald.pdf")), Set.of(activity));
        assertThat(errors.isEmpty()).isTrue();
        assertThat(check.screening().warnings())
                .containsExactly(new Warning("#/findings/0/attachments/0/uri", "name", 24, 15));
    }

    /** Each has ten digits within that would be a CHI number by themselves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab010101-0109-4c51-8a2f-6c1f3f0d2a02",
                "0197c5a0-7d10-7c51-8a2f-a0101010109b",
                "9f86d081884c7d659a2fe0101010109aa3bf4f1b2b0b822cd15d6c15b0f00a08"
            })
    void address_by_a_random_id_says_nothing_of_anybody(String id) {
        List<Finding> findings =
                check.findings(List.of(resting("https://records.example/documents/" + id)), Set.of(activity));
        assertThat(errors.isEmpty()).isTrue();
        assertThat(check.screening().warnings()).isEmpty();
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.attachments())
                .extracting(Attachment::uri)
                .containsExactly("https://records.example/documents/" + id));
    }

    @Test
    void illustration_has_to_be_of_the_indicator_of_the_finding() {
        check.finding("", illustrated("1.1", "1.1-2"), Set.of(activity));
        assertThat(errors.isEmpty()).isTrue();
        check.finding("", illustrated("1.1", "1.1-2", "1.2-2", "none"), Set.of(activity));
        assertThat(paths()).containsExactly("illustrations[1]", "illustrations[2]");
    }

    @Test
    void activity_of_the_framework_and_of_a_body_of_the_inspection_is_accepted() {
        List<Activity> activities = check.activities(List.of(activity("focus-group", "hmics", "2017-09")));
        assertThat(activities).extracting(Activity::id).containsExactly(activity);
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void everything_wrong_with_an_activity_is_named() {
        check.activities(List.of(activity("seance", "nobody", "2017-99"), activity("focus-group", "hmics", "2017-09")));
        assertThat(paths())
                .containsExactly("activities[0].kind", "activities[0].body", "activities[0].date", "activities[1].id");
    }

    private List<String> paths() {
        return errors.all().stream().map(FieldError::path).toList();
    }

    /** With one illustration. */
    private static Indicator indicator(String code, String title) {
        return new Indicator(code, title, "Lives", true, List.of(new Illustration(code + "-2", 2, "All is fine.")));
    }

    private FindingRequest illustrated(String indicator, String... illustrations) {
        return new FindingRequest(id, activity, indicator, 2, "strength", "Well.", null, List.of(illustrations), null);
    }

    private FindingRequest finding(String indicator, int evaluation, String type, String... flags) {
        return new FindingRequest(id, activity, indicator, evaluation, type, "Well.", List.of(flags), null, null);
    }

    private FindingRequest resting(String uri) {
        AttachmentRequest document = new AttachmentRequest(uri, "application/pdf", "0".repeat(64), 48_213L);
        return new FindingRequest(id, activity, "1.1", 2, "strength", "Well.", null, null, List.of(document));
    }

    private ActivityRequest activity(String kind, String body, String date) {
        return new ActivityRequest(activity, kind, body, date, 7, true, null, null);
    }
}
