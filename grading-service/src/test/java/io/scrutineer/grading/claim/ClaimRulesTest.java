package io.scrutineer.grading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.contracts.AreaFact;
import io.scrutineer.grading.claim.ClaimSubject.Grade;
import io.scrutineer.grading.claim.Claims.Compared;
import io.scrutineer.grading.claim.PublicGrades.AreaWithGrade;
import io.scrutineer.grading.claim.PublicGrades.ReportWithGrades;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Dates are those of the published cases: some to the day, some to the month only. */
class ClaimRulesTest {

    private static final LocalDate AS_OF = LocalDate.of(2018, 3, 15);
    private static final UUID OTHER = new UUID(0, 1);
    private static final Compared FOUR = new Compared(4, 0);
    private static final AreaFact INVERCLYDE = new AreaFact("S12000018", "Inverclyde");
    private static final Grade PARTICIPATION = new Grade("6.3", "Participation of families", 6, "excellent");

    private final ClaimSubject subject = new ClaimSubject(
            new UUID(0, 9), new Series("improving-lives", "2016", false), INVERCLYDE, List.of(PARTICIPATION));

    @Test
    void area_is_the_only_one_where_no_other_has_the_grade() {
        Claim only = claim(ClaimKind.ONLY, FOUR);
        assertThat(only.holds()).isEqualTo(Verdict.YES);
        assertThat(only.sentence())
                .isEqualTo("As of 15 March 2018, Inverclyde is the only area graded excellent for “Participation of"
                        + " families”, compared with 4 other reports on the same framework.");
        assertThat(claim(ClaimKind.FIRST, FOUR).holds()).isEqualTo(Verdict.YES);
    }

    @Test
    void area_that_has_the_grade_by_the_day_speaks_against_both() {
        AreaWithGrade fife = area("Fife", "2018-03-15");
        Claim only = claim(ClaimKind.ONLY, FOUR, fife);
        assertThat(only.holds()).isEqualTo(Verdict.NO);
        assertThat(only.reports()).containsExactly(OTHER);
        assertThat(only.sentence()).endsWith("excellent for “Participation of families”: Fife is as well.");
        assertThat(claim(ClaimKind.FIRST, FOUR, fife).holds()).isEqualTo(Verdict.NO);
    }

    @Test
    void area_that_got_the_grade_after_the_day_does_not_matter() {
        assertThat(claim(ClaimKind.ONLY, FOUR, area("Fife", "2018-03-16")).holds())
                .isEqualTo(Verdict.YES);
        assertThat(claim(ClaimKind.FIRST, FOUR, area("Fife", "2018-04")).holds())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void month_in_which_the_day_lies_leaves_it_open() {
        Claim only = claim(ClaimKind.ONLY, FOUR, area("Fife", "2018-03"));
        assertThat(only.holds()).isEqualTo(Verdict.UNKNOWN);
        assertThat(only.reports()).containsExactly(OTHER);
        assertThat(only.sentence())
                .startsWith("As of 15 March 2018, it is not known whether Inverclyde is the only area")
                .endsWith(": of that on Fife, only the month is known.");
    }

    @Test
    void area_that_was_first_stays_so_when_others_follow() {
        AreaWithGrade own = area(INVERCLYDE.name(), "2017-10-17");
        AreaWithGrade fife = area("Fife", "2018-01");
        assertThat(claim(ClaimKind.FIRST, FOUR, own, fife).holds()).isEqualTo(Verdict.YES);
        assertThat(claim(ClaimKind.ONLY, FOUR, own, fife).holds()).isEqualTo(Verdict.NO);
    }

    @Test
    void which_of_two_reports_of_a_month_was_first_is_not_known() {
        AreaWithGrade own = area(INVERCLYDE.name(), "2017-10-17");
        Claim first = claim(ClaimKind.FIRST, FOUR, own, area("Fife", "2017-10"));
        assertThat(first.holds()).isEqualTo(Verdict.UNKNOWN);
        assertThat(first.sentence()).endsWith(": of its own report or of that on Fife, only the month is known.");
    }

    @Test
    void two_of_the_same_day_are_neither_of_them_first() {
        AreaWithGrade own = area(INVERCLYDE.name(), "2017-10-17");
        Claim first = claim(ClaimKind.FIRST, FOUR, own, area("Fife", "2017-10-17"));
        assertThat(first.holds()).isEqualTo(Verdict.NO);
        assertThat(first.sentence()).endsWith(": Fife was not later.");
    }

    @Test
    void earlier_report_on_the_same_area_under_an_older_code_counts_for_it() {
        AreaWithGrade earlier =
                new AreaWithGrade("6.3", "S12000099", INVERCLYDE.name(), PublicDates.parse("2012-05"), OTHER, OTHER);
        assertThat(claim(ClaimKind.ONLY, FOUR, earlier).holds()).isEqualTo(Verdict.YES);
        assertThat(claim(ClaimKind.FIRST, FOUR, earlier, area("Fife", "2014-01"))
                        .holds())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void nothing_is_claimed_where_there_is_nothing_to_compare_with() {
        Claims claims = judge(new Compared(0, 0), List.of(), List.of());
        assertThat(claims.holding()).isEmpty();
        assertThat(claims.all())
                .extracting(Claim::sentence)
                .containsOnly(
                        "As of 15 March 2018, there is no other public report on the same framework to compare with.");
    }

    @Test
    void report_has_the_most_of_a_grade_where_no_other_has_as_many() {
        Claim most = most(FOUR);
        assertThat(most.holds()).isEqualTo(Verdict.YES);
        assertThat(most.indicator()).isNull();
        assertThat(most.sentence())
                .isEqualTo("As of 15 March 2018, no other report has as many indicators graded excellent as that on"
                        + " Inverclyde, with 1, compared with 4 other reports on the same framework.");
    }

    @Test
    void report_that_has_as_many_speaks_against_the_most_and_one_that_may_have_leaves_it_open() {
        Claim as = most(FOUR, new ReportWithGrades(6, 1, OTHER, true));
        assertThat(as.holds()).isEqualTo(Verdict.NO);
        assertThat(as.reports()).containsExactly(OTHER);
        assertThat(as.sentence())
                .isEqualTo(
                        "As of 15 March 2018, the report on Inverclyde has 1 indicator graded excellent, and another has 1.");
        assertThat(most(FOUR, new ReportWithGrades(6, 3, OTHER, false)).holds()).isEqualTo(Verdict.UNKNOWN);
        assertThat(most(FOUR, new ReportWithGrades(5, 3, OTHER, true)).holds()).isEqualTo(Verdict.YES);
    }

    private Claim claim(ClaimKind kind, Compared compared, AreaWithGrade... areas) {
        return judge(compared, List.of(areas), List.of()).all().stream()
                .filter(claim -> claim.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Claim most(Compared compared, ReportWithGrades... reports) {
        return judge(compared, List.of(), List.of(reports)).all().get(2);
    }

    private Claims judge(Compared compared, List<AreaWithGrade> areas, List<ReportWithGrades> reports) {
        return new ClaimRules(subject, AS_OF, false, compared).judge(areas, reports);
    }

    private static AreaWithGrade area(String name, String published) {
        return new AreaWithGrade("6.3", "code of " + name, name, PublicDates.parse(published), OTHER, OTHER);
    }
}
