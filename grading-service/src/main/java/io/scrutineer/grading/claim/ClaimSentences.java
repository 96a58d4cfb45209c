package io.scrutineer.grading.claim;

import io.scrutineer.grading.claim.ClaimSubject.Grade;
import io.scrutineer.grading.claim.Claims.Compared;
import io.scrutineer.grading.claim.PublicGrades.AreaWithGrade;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Claims in plain English, each with its day and with what was compared. */
final class ClaimSentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final String area;
    private final String asOf;
    private final Compared others;

    ClaimSentences(String area, LocalDate asOf, Compared others) {
        this.area = area;
        this.asOf = "As of " + DAY.format(asOf) + ", ";
        this.others = others;
    }

    String ofIndicator(ClaimKind kind, Grade grade, Verdict holds, List<AreaWithGrade> against) {
        String graded = "graded " + grade.label() + " for “" + grade.title() + "”";
        String claim = kind == ClaimKind.FIRST ? "the first area to be " + graded : "the only area " + graded;
        return switch (holds) {
            case YES -> asOf + area + " is " + claim + compared();
            case NO -> asOf + area + " is not " + claim + ": " + names(against) + verb(kind, against) + ".";
            case UNKNOWN ->
                others.isNothing()
                        ? nothing()
                        : asOf + "it is not known whether " + area + " is " + claim + month(kind, against);
        };
    }

    String ofMost(String label, int indicators, Verdict holds, int highest) {
        String own = indicators(indicators) + " graded " + label;
        return switch (holds) {
            case YES ->
                asOf + "no other report has as many indicators graded " + label + " as that on " + area + ", with "
                        + indicators + compared();
            case NO -> asOf + "the report on " + area + " has " + own + ", and another has " + highest + ".";
            case UNKNOWN ->
                others.isNothing()
                        ? nothing()
                        : asOf + "the report on " + area + " has " + own
                                + "; another, whose date is known to the month only, has " + highest + ".";
        };
    }

    private String nothing() {
        return asOf + "there is no other public report on the same framework to compare with.";
    }

    private String compared() {
        int all = others.all();
        return ", compared with " + all + (all == 1 ? " other report" : " other reports") + " on the same framework.";
    }

    private static String month(ClaimKind kind, List<AreaWithGrade> against) {
        String own = kind == ClaimKind.FIRST ? "its own report or of " : "";
        return ": of " + own + "that on " + names(against) + ", only the month is known.";
    }

    private static String names(List<AreaWithGrade> areas) {
        String first = areas.get(0).name();
        int more = areas.size() - 1;
        return more == 0 ? first : first + " and " + more + " more";
    }

    private static String verb(ClaimKind kind, List<AreaWithGrade> areas) {
        boolean one = areas.size() == 1;
        if (kind == ClaimKind.FIRST) {
            return one ? " was not later" : " were not later";
        }
        return one ? " is as well" : " are as well";
    }

    private static String indicators(int count) {
        return count + (count == 1 ? " indicator" : " indicators");
    }
}
