package io.scrutineer.publication.check;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.publication.report.ReportGrade;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What sets an area apart from all others is true at a date only, and has to be true then. */
final class ClaimRule implements Rule {

    private static final Pattern CLAIM = Pattern.compile(
            "(?i)\\b(the only|only (area|partnership|council)"
                    + "|(the )?first (area|partnership|council|in scotland)|the (best|highest|lowest|worst|most)\\b|unique\\b)");
    private static final Pattern ONLY = Pattern.compile("(?i)\\bonly (area|partnership|council)\\b");
    private static final Pattern AS_OF = Pattern.compile(
            "(?i)\\b(as (of|at)|by|in|on|at|until|to) (the end of )?(\\d{1,2} )?([A-Z][a-z]+ )?(19|20)\\d{2}\\b");
    private static final int TELLING = 10;

    @Override
    public Stream<Check> check(Statement statement, Known known) {
        if (!statement.matches(CLAIM)) {
            return Stream.empty();
        }
        List<KnownInspection> against = statement.matches(ONLY) ? against(statement, known) : List.of();
        if (!against.isEmpty()) {
            return Stream.of(statement.blocking(
                    "claim-not-true", "So has " + against.get(0).reference() + ", which is public."));
        }
        return statement.matches(AS_OF)
                ? Stream.empty()
                : Stream.of(statement.warning("claim-without-date", "It is true at a date only: say as of when."));
    }

    /** Other areas with the grade that the sentence names, of an indicator that it names, public by the date that it names. */
    private static List<KnownInspection> against(Statement statement, Known known) {
        String text = statement.text().toLowerCase(Locale.UK);
        List<PartialDate> dates = DatesInText.of(statement.text());
        return known.labels().stream()
                .filter(label -> text.matches(".*\\b" + Pattern.quote(label.toLowerCase(Locale.UK)) + "\\b.*"))
                .findFirst()
                .map(label -> known.others().stream()
                        .filter(other ->
                                !other.area().equals(known.report().area().name()))
                        .filter(other -> dates.stream().allMatch(date -> isPublicBy(other, date)))
                        .filter(other -> other.grades().stream()
                                .anyMatch(grade -> grade.label().equals(label) && isNamed(grade, text)))
                        .toList())
                .orElse(List.of());
    }

    private static boolean isPublicBy(KnownInspection other, PartialDate date) {
        return !other.published().month().isAfter(date.month());
    }

    /** By a word of its title that is long enough to tell. */
    private static boolean isNamed(ReportGrade grade, String text) {
        return Arrays.stream(grade.title().toLowerCase(Locale.UK).split("\\W+", -1))
                .anyMatch(word -> word.length() >= TELLING && text.contains(word));
    }
}
