package io.scrutineer.inspection.survey;

import io.scrutineer.inspection.evidence.Finding;
import io.scrutineer.inspection.evidence.FindingType;
import java.util.List;
import java.util.UUID;

/**
 * Makes one finding of the answers to a question: a single respondent is never one. It evaluates to the lower median, the rule
 * that the grading policy has within a kind of source.
 */
final class SurveyFindings {

    private static final int LONGEST = 4_000;

    /** Fewer people than this are not counted in words that others read. */
    private static final int FEW = 5;

    private SurveyFindings() {}

    static Finding of(Tally tally, Mapping mapping, UUID activity) {
        int median = tally.median();
        return new Finding(
                UUID.randomUUID(),
                activity,
                tally.column().indicator(),
                median,
                median >= mapping.strengthFrom() ? FindingType.STRENGTH : FindingType.AREA_FOR_IMPROVEMENT,
                narrative(tally, mapping.label(median)),
                List.of(),
                List.of(),
                List.of());
    }

    private static String narrative(Tally tally, String label) {
        boolean few = tally.answers() < FEW;
        String answers = "Survey question “%s”: of %s answers, the one in the middle (lower median) is %d, %s."
                .formatted(
                        tally.column().header(), few ? "fewer than five" : "" + tally.answers(), tally.median(), label);
        return few || tally.quotable().isEmpty() ? answers : answers + quoted(tally, LONGEST - answers.length());
    }

    /** Comments in the order of the file, as far as there is room, and how many there are. */
    private static String quoted(Tally tally, int room) {
        StringBuilder quotes = new StringBuilder();
        int quoted = 0;
        for (String comment : tally.quotable()) {
            String quote = " “" + comment + "”";
            if (introduction(tally, tally.comments()).length() + quotes.length() + quote.length() <= room) {
                quotes.append(quote);
                quoted++;
            }
        }
        return quoted == 0 ? "" : introduction(tally, quoted) + quotes;
    }

    private static String introduction(Tally tally, int quoted) {
        return " Comments, %d of %d:".formatted(quoted, tally.comments());
    }
}
