package io.scrutineer.publication.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.scrutineer.publication.report.KnownParts;
import io.scrutineer.publication.report.OverallGrade;
import io.scrutineer.publication.report.ReportAssembly;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.report.ReportSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The five published cases pass; each of the errors that is planted in one of them is found. */
class CheckerTest {

    private final PublishedCases cases = PublishedCases.read();

    static Stream<String> references() {
        return PublishedCases.REFERENCES.stream();
    }

    @ParameterizedTest
    @MethodSource("references")
    void published_case_passes(String reference) {
        ReportContent report = report(reference);
        List<Statement> statements = statements(report);
        assertThat(statements).hasSizeGreaterThan(8);
        assertThat(Checker.check(statements, known(report))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // wrong count, number word, label or total in the grade sentence
                "inverclyde-2017 | grade-sentence | Inspectors graded one of the nine quality indicators as excellent, five as very good and two as good.",
                "inverclyde-2017 | grade-sentence | Inspectors graded two of the nine quality indicators as excellent and seven as very good.",
                "inverclyde-2017 | grade-sentence | Inspectors graded all nine quality indicators as good.",
                "inverclyde-2017 | grade-sentence | Inspectors graded the nine quality indicators as good or better.",
                // a grade word that is not the grade, and one of another framework
                "inverclyde-2017 | grade-word | Participation of children, young people, families and other stakeholders (6.3) was graded as weak.",
                "inverclyde-2017 | grade-word | Participation of children, young people, families and other stakeholders was rated satisfactory.",
                "inverclyde-2017 | overall-grade | The overall grade is good.",
                // numbers of indicators
                "east-ayrshire-2017 | indicator-count | Inspectors looked at eight quality indicators.",
                "inverclyde-2017 | indicator-count | In all, six indicators were graded as weak.",
                // dates
                "east-ayrshire-2017 | inspection-date | Fieldwork took place from August to October 2017.",
                "inverclyde-2017 | inspection-date | The inspection was carried out in May and July 2017.",
                "south-ayrshire-2016 | inspection-date | Fieldwork took place from 24 April to 10 June 2016.",
                "south-ayrshire-2018-review | inspection-date | The earlier inspection, in October 2017, asked for stronger leadership.",
                "south-ayrshire-2018-review | inspection-date | The previous inspection in 2015 found gaps.",
                // findings of another inspection
                "south-ayrshire-2018-review | finding-of-another-inspection | The earlier inspection found that children experienced neglect.",
                "south-ayrshire-2018-review | finding-of-another-inspection | The earlier inspection identified the use of chronologies as an area for improvement.",
                // names
                "east-ayrshire-2017 | area-name | Children in South Ayrshire get help early.",
                "south-ayrshire-2018-review | body-name | This inspection was carried out by Education Scotland.",
                "east-ayrshire-2017 | partnership-name | Leaders of the Inverclyde Community Planning Partnership share a purpose.",
                // numbers and words for them
                "east-ayrshire-2017 | count | They met 17 people.",
                "east-ayrshire-2017 | count | They recorded three findings.",
                "east-ayrshire-2017 | count | Inspectors read 19 case records.",
                "east-ayrshire-2017 | count | In all, nine records were read.",
                "inverclyde-2017 | quantity-word | Most of the parents, 12 of 40, agreed.",
                "inverclyde-2017 | quantity-word | Almost all staff (82%) agreed.",
                // what sets an area apart
                "perth-and-kinross-2017 | claim-not-true | Perth and Kinross is the only area with an excellent for participation.",
            })
    void planted_error_is_found(String reference, String code, String sentence) {
        ReportContent report = report(reference);
        assertThat(Checker.check(List.of(said(sentence, false)), known(report)))
                .as(sentence)
                .anySatisfy(check -> {
                    assertThat(check.code()).isEqualTo(code);
                    assertThat(check.level()).isEqualTo(Level.BLOCKING);
                    assertThat(check.text()).isEqualTo(sentence);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "south-ayrshire-2018-review | The earlier inspection took place from 25 April to 10 June 2016.",
                "south-ayrshire-2018-review | The report of the earlier inspection was published in October 2016.",
                "south-ayrshire-2018-review | The earlier inspection found that strategic leadership was wanting.",
                "inverclyde-2017 | Participation of children, young people, families and other stakeholders was graded excellent.",
                "inverclyde-2017 | Most of the parents, 32 of 40, agreed.",
                "inverclyde-2017 | The majority of staff (52 per cent) agreed.",
                "east-ayrshire-2017 | Fieldwork took place from August to November 2017.",
                "east-ayrshire-2017 | The partnership has worked so since March 2014.",
                "east-ayrshire-2017 | The nine quality indicators are those of the framework.",
                "east-ayrshire-2017 | The inspection was carried out by the Care Inspectorate with Education Scotland.",
            })
    void right_sentence_passes(String reference, String sentence) {
        ReportContent report = report(reference);
        assertThat(Checker.check(List.of(said(sentence, false)), known(report)))
                .as(sentence)
                .isEmpty();
    }

    @Test
    void overall_grade_is_said_as_it_follows_from_the_grades() {
        KnownParts parts = new KnownParts(
                UUID.randomUUID(),
                "a".repeat(64),
                cases.facts("inverclyde-2017"),
                List.of(),
                new OverallGrade(5, "very good"));
        Known known = new Known(ReportAssembly.assemble(parts, Map.of()), List.of(), List.of());
        assertThat(Checker.check(List.of(said("Its overall grade is “very good”.", false)), known))
                .isEmpty();
        for (String wrong : List.of("good", "very goodish", "excellent")) {
            assertThat(Checker.check(List.of(said("The overall grade is " + wrong + ".", false)), known))
                    .extracting(Check::code, Check::detail)
                    .containsExactly(tuple("overall-grade", "The overall grade is very good."));
        }
    }

    @Test
    void claim_without_a_date_is_a_warning_and_with_one_is_none() {
        ReportContent report = report("inverclyde-2017");
        Known known = known(report);
        String claim = "Inverclyde was the first area to do so";
        assertThat(Checker.check(List.of(said(claim + ".", false)), known))
                .extracting(Check::code, Check::level)
                .containsExactly(tuple("claim-without-date", Level.WARNING));
        assertThat(Checker.check(List.of(said(claim + ", as of October 2017.", false)), known))
                .isEmpty();
    }

    @Test
    void findings_that_a_paragraph_cites_speak_for_what_it_says_of_another_inspection() {
        ReportContent report = report("south-ayrshire-2018-review");
        String sentence = "The earlier inspection found that children experienced neglect.";
        assertThat(Checker.check(List.of(said(sentence, true)), known(report)))
                .extracting(Check::level)
                .containsExactly(Level.WARNING);
    }

    private static Statement said(String sentence, boolean cited) {
        return new Statement("introduction", 1, sentence, sentence, cited);
    }

    private ReportContent report(String reference) {
        return cases.report(reference);
    }

    private Known known(ReportContent report) {
        List<KnownInspection> others = PublishedCases.REFERENCES.stream()
                .filter(other -> !other.equals(report.reference()))
                .map(other -> KnownInspection.of(report(other), cases.published(other)))
                .toList();
        return new Known(report, cases.facts(report.reference()).evidenceByIndicator(), others);
    }

    private static List<Statement> statements(ReportContent report) {
        List<Statement> statements = new ArrayList<>();
        for (ReportSection section : report.sectionsInOrder()) {
            for (int i = 0; i < section.paragraphs().size(); i++) {
                Statement.of(section.code(), i + 1, section.paragraphs().get(i), false)
                        .forEach(statements::add);
            }
        }
        return statements;
    }
}
