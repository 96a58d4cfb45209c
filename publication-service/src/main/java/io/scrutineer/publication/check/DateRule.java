package io.scrutineer.publication.check;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.contracts.FieldworkWindow;
import io.scrutineer.publication.wording.DateWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The dates of an inspection that a sentence speaks of have to be the dates of that one. */
final class DateRule implements Rule {

    private static final Pattern OWN = Pattern.compile(
            "(?i)\\bfieldwork\\b|\\b(this|the) (joint )?(inspection|review)\\b.*\\b(took place|carried out|ran|conducted)\\b");
    private static final Pattern STRETCH = Pattern.compile("(?i)\\bfieldwork\\b.* (to|and|until) ");
    private static final Pattern REPORT = Pattern.compile("(?i)\\b(report|published)\\b");

    @Override
    public Stream<Check> check(Statement statement, Known known) {
        List<PartialDate> dates = DatesInText.of(statement.text());
        Optional<KnownInspection> other = known.other(statement);
        if (other.isPresent()) {
            return ofOther(statement, dates, other.get());
        }
        if (known.isOfEarlier(statement)) {
            return dates.isEmpty()
                    ? Stream.empty()
                    : Stream.of(statement.warning(
                            "date-unknown", "The report of the inspection that this is a date of is not public here."));
        }
        return statement.matches(OWN) ? own(statement, dates, known.report().fieldworkWindows()) : Stream.empty();
    }

    private static Stream<Check> own(Statement statement, List<PartialDate> dates, List<FieldworkWindow> windows) {
        boolean stretch = statement.matches(STRETCH) && dates.size() > 1;
        return dates.stream()
                .filter(date ->
                        windows.stream().noneMatch(window -> stretch ? ends(window, date) : covers(window, date)))
                .map(date -> statement.blocking(
                        "inspection-date", DateWords.of(date) + " is not a date of the fieldwork of this inspection."));
    }

    private static Stream<Check> ofOther(Statement statement, List<PartialDate> dates, KnownInspection other) {
        boolean ofItsReport = statement.matches(REPORT);
        Stream<String> wrongDates = dates.stream()
                .filter(date -> other.windows().stream().noneMatch(window -> covers(window, date)))
                .filter(date -> !ofItsReport || !same(date, other.published()))
                .map(DateWords::of);
        Stream<String> wrongYears = DatesInText.years(statement.text()).stream()
                .filter(year -> other.published().month().getYear() != year
                        && other.windows().stream()
                                .noneMatch(window -> from(window).month().getYear() <= year
                                        && year <= to(window).month().getYear()))
                .map(String::valueOf);
        return Stream.concat(wrongDates, wrongYears)
                .map(date -> statement.blocking(
                        "inspection-date", "%s is not a date of %s.".formatted(date, other.reference())));
    }

    private static boolean covers(FieldworkWindow window, PartialDate date) {
        PartialDate from = from(window);
        PartialDate to = to(window);
        boolean months = !date.month().isBefore(from.month()) && !date.month().isAfter(to.month());
        return months && !isBefore(date, from) && !isBefore(to, date);
    }

    private static boolean ends(FieldworkWindow window, PartialDate date) {
        return same(date, from(window)) || same(date, to(window));
    }

    /** As far as both are known. */
    private static boolean same(PartialDate one, PartialDate other) {
        return one.month().equals(other.month())
                && (one.day() == null || other.day() == null || one.day().equals(other.day()));
    }

    private static boolean isBefore(PartialDate one, PartialDate other) {
        return one.month().equals(other.month()) && one.day() != null && other.day() != null && one.day() < other.day();
    }

    private static PartialDate from(FieldworkWindow window) {
        return PartialDate.parse(window.from());
    }

    private static PartialDate to(FieldworkWindow window) {
        return PartialDate.parse(window.to());
    }
}
