package io.scrutineer.publication.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.contracts.ActivityFact;
import io.scrutineer.contracts.BodyFact;
import io.scrutineer.contracts.CaseReadingFact;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkWindow;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.SnapshotChange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportAssemblyTest {

    private static final List<IndicatorGrade> GRADES =
            List.of(new IndicatorGrade("6.3", 6), new IndicatorGrade("2.1", 5));
    private static final String SHA256 = "a".repeat(64);

    private final EvidenceSnapshot snapshot =
            SampleInspection.create().fieldwork().snapshot();

    @Test
    void grades_stand_by_chapter_in_the_order_and_words_of_the_framework() {
        ReportContent report = assemble(snapshot, GRADES);
        assertThat(report.chapters())
                .extracting(ReportChapter::title)
                .containsExactly("How well are lives improving?", "How well are partners working together?");
        assertThat(report.grades())
                .containsExactly(
                        new ReportGrade(
                                "2.1", "Impact on children and young people", 5, "very good", "Major strengths."),
                        new ReportGrade(
                                "6.3",
                                "Participation of children, young people, families and other stakeholders",
                                6,
                                "excellent",
                                "Outstanding or sector leading."));
        assertThat(report.gradeCounts())
                .containsExactly(new GradeCount(6, "excellent", 1), new GradeCount(5, "very good", 1));
    }

    @Test
    void grades_that_are_not_all_there_make_no_sentence() {
        assertThat(assemble(snapshot, List.of(new IndicatorGrade("2.1", 5))).gradeSentence())
                .isNull();
    }

    @Test
    void lead_body_comes_first() {
        assertThat(assemble(snapshot, GRADES).bodies())
                .extracting(BodyFact::name)
                .containsExactly("Care Inspectorate", "Education Scotland");
    }

    @Test
    void progress_review_has_progress_and_no_grades() {
        SampleInspection reviewed = SampleInspection.create();
        EvidenceSnapshot review = changed()
                .reviewOf(reviewed, new ProgressFact("a1", "Shorten the wait.", "some", "Waits fell."))
                .done();
        ReportContent report = assemble(review, List.of());
        assertThat(report.title())
                .isEqualTo("Progress review of services for children and young people in East Ayrshire");
        assertThat(report.chapters()).isEmpty();
        assertThat(report.gradeSentence()).isNull();
        assertThat(report.fieldworkDates()).isNull();
        assertThat(report.progress()).extracting(ProgressFact::judgement).containsExactly("some");
        assertThat(report.reviewOf())
                .isEqualTo(new ReviewedReport(reviewed.id(), reviewed.reference(), "/reports/" + reviewed.reference()));
    }

    @Test
    void activities_are_counted_by_kind_the_most_frequent_first() {
        Methods methods = assemble(
                        changed()
                                .activities(
                                        activity("focus-group", 6),
                                        activity("staff-interview", 5),
                                        activity("staff-interview", 7))
                                .done(),
                        GRADES)
                .methods();
        assertThat(methods.activities())
                .containsExactly(
                        new MethodCount("staff-interview", "Staff interview", 2),
                        new MethodCount("focus-group", "Focus group", 1));
        assertThat(methods.peopleMet()).isEqualTo(new PeopleMet(18, false));
        assertThat(methods.findings()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4"})
    void fewer_than_five_people_are_not_counted_in_public(int people) {
        ReportContent report =
                assemble(changed().activities(activity("focus-group", people)).done(), GRADES);
        assertThat(report.methods().peopleMet()).isEqualTo(new PeopleMet(null, true));
        assertThat(json(report)).contains("\"peopleMet\":{\"suppressed\":true}");
    }

    @ParameterizedTest
    @CsvSource({
        "1, fewer than five case records",
        "4, fewer than five case records",
        "5, five case records",
        "91, ninety-one case records"
    })
    void records_that_were_read_are_told_and_few_of_them_are_not_counted_in_public(int records, String words) {
        ReportContent report = assemble(
                changed().caseReading(new CaseReadingFact(records, List.of())).done(), GRADES);
        assertThat(String.join(" ", report.sectionsInOrder().get(1).paragraphs()))
                .contains("They read " + words + ".");
        assertThat(report.methods().recordsRead())
                .isEqualTo(records < 5 ? new RecordsRead(null, true) : new RecordsRead(records, false));
    }

    @Test
    void nothing_is_said_of_records_where_none_were_read() {
        for (CaseReadingFact reading : new CaseReadingFact[] {null, new CaseReadingFact(0, List.of())}) {
            ReportContent report = assemble(changed().caseReading(reading).done(), GRADES);
            assertThat(json(report)).doesNotContain("They read").doesNotContain("recordsRead");
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "5", "1397"})
    void nobody_and_five_or_more_people_are_counted(int people) {
        ReportContent report =
                assemble(changed().activities(activity("focus-group", people)).done(), GRADES);
        assertThat(report.methods().peopleMet()).isEqualTo(new PeopleMet(people, false));
    }

    @Test
    void people_are_counted_in_one_sum_only_so_that_no_small_part_of_it_can_be_subtracted_out() {
        ReportContent report = assemble(
                changed()
                        .activities(activity("focus-group", 3), activity("staff-interview", 71))
                        .done(),
                GRADES);
        assertThat(new String(EventJson.write(report.methods()), StandardCharsets.UTF_8))
                .contains("\"peopleMet\":{\"count\":74,\"suppressed\":false}")
                .doesNotContain("71")
                .doesNotContain(":3");
    }

    @Test
    void evidence_itself_is_not_in_the_report() {
        String json = json(assemble(snapshot, GRADES));
        assertThat(snapshot.findings()).allSatisfy(finding -> assertThat(json).doesNotContain(finding.narrative()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../admin", "UPPER", "", "-x", "a b", "a/b", "ä"})
    void snapshot_whose_reference_is_no_address_makes_no_report(String reference) {
        EvidenceSnapshot impossible = changed().reference(reference).done();
        assertThatThrownBy(() -> InspectionFacts.of(impossible)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void snapshot_with_impossible_dates_or_scale_makes_no_report() {
        List<EvidenceSnapshot> impossible = List.of(
                changed().windows(new FieldworkWindow("2017-08", "2017-13")).done(),
                changed().area("nowhere", "Nowhere").done(),
                changed()
                        .framework(withScale(new ScaleLevel(1, "good as gold", "x")))
                        .done(),
                changed()
                        .framework(withScale(new ScaleLevel(1, "a", "x"), new ScaleLevel(1, "b", "x")))
                        .done());
        assertThat(impossible).allSatisfy(one -> assertThatThrownBy(() -> InspectionFacts.of(one))
                .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void large_snapshot_leaves_facts_of_a_few_kilobytes() {
        EvidenceSnapshot large = changed()
                .findings(IntStream.range(0, 120)
                        .mapToObj(i -> snapshot.findings().get(i % 8))
                        .toList())
                .done();
        assertThat(EventJson.write(InspectionFacts.of(large))).hasSizeLessThan(9_000);
    }

    @Test
    void sections_come_in_the_order_of_a_report() {
        assertThat(assemble(snapshot, GRADES).sectionsInOrder())
                .extracting(ReportSection::code)
                .containsExactly(
                        "introduction",
                        "approach",
                        "context",
                        "theme-1",
                        "theme-2",
                        "strengths",
                        "areas-for-improvement",
                        "next-steps",
                        "appendix-words");
    }

    @Test
    void sentences_say_who_inspected_when_and_how() {
        assertThat(section("approach"))
                .containsExactly(
                        "The inspection was carried out by Care Inspectorate (lead) with Education Scotland. Fieldwork"
                                + " took place from August to November 2017. Young inspectors took part.",
                        "What the inspectors did: case record review (one), focus group (one), staff interview (one)"
                                + " and young people interview (one). They met twenty-four people. They read forty case records."
                                + " They recorded eight findings.");
    }

    @Test
    void theme_says_the_grade_what_it_means_and_what_the_findings_tell() {
        assertThat(section("theme-1"))
                .containsExactly("Impact on children and young people (2.1) was graded as very good: Major strengths."
                        + " Inspectors recorded four findings about it, of which most were strengths.");
    }

    @Test
    void every_generated_sentence_keeps_what_it_rests_on() {
        List<GeneratedSection> sections = ReportAssembly.sections(
                new KnownParts(UUID.randomUUID(), SHA256, InspectionFacts.of(snapshot), GRADES));
        assertThat(sections).flatExtracting(GeneratedSection::paragraphs).allSatisfy(paragraph -> assertThat(paragraph)
                .allSatisfy(sentence -> assertThat(sentence.sources()).isNotEmpty()));
        Sentence found = sections.get(3).paragraphs().get(0).get(1);
        assertThat(found.sources())
                .extracting(Source::id)
                .containsExactlyElementsOf(snapshot.findings().stream()
                        .filter(finding -> finding.indicator().equals("2.1"))
                        .map(finding -> finding.id().toString())
                        .toList());
    }

    @Test
    void version_for_young_people_begins_with_short_sentences_and_is_no_section_of_the_report() {
        KnownParts parts = new KnownParts(UUID.randomUUID(), SHA256, InspectionFacts.of(snapshot), GRADES);
        GeneratedSection offered = ReportAssembly.sections(parts).get(9);
        assertThat(offered.code()).isEqualTo("young-people");
        assertThat(offered.text())
                .startsWith("People from Care Inspectorate and Education Scotland looked at how well services in East"
                        + " Ayrshire help children and young people. Young inspectors took part.")
                .contains("This goes well:", "This should get better:");
        assertThat(ReportAssembly.assemble(parts, Map.of()).youngPeople()).isNull();
        ReportContent written = ReportAssembly.assemble(parts, Map.of("young-people", List.of("You are **heard**.")));
        assertThat(written.youngPeople())
                .isEqualTo(new ReportSection("young-people", "For young people", List.of("You are **heard**."), true));
        assertThat(written.sectionsInOrder()).hasSize(9);
    }

    @Test
    void text_of_people_takes_the_place_of_a_section() {
        ReportContent report = ReportAssembly.assemble(
                new KnownParts(UUID.randomUUID(), SHA256, InspectionFacts.of(snapshot), GRADES),
                Map.of("context", List.of("A **small** area.")));
        assertThat(report.sectionsInOrder().get(2))
                .isEqualTo(new ReportSection("context", "Context", List.of("A **small** area."), true));
    }

    private List<String> section(String code) {
        return assemble(snapshot, GRADES).sectionsInOrder().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow()
                .paragraphs();
    }

    private SnapshotChange changed() {
        return new SnapshotChange(snapshot);
    }

    private PinnedFramework withScale(ScaleLevel... levels) {
        PinnedFramework framework = snapshot.framework();
        return new PinnedFramework(
                framework.id(), framework.version(), framework.title(), List.of(levels), framework.indicators());
    }

    private static ReportContent assemble(EvidenceSnapshot snapshot, List<IndicatorGrade> grades) {
        return ReportAssembly.assemble(
                new KnownParts(UUID.randomUUID(), SHA256, InspectionFacts.of(snapshot), grades), Map.of());
    }

    private static ActivityFact activity(String kind, int people) {
        return new ActivityFact(UUID.randomUUID(), kind, "care-inspectorate", "2017-09", people, false);
    }

    private static String json(ReportContent report) {
        return new String(report.canonicalJson(), StandardCharsets.UTF_8);
    }
}
