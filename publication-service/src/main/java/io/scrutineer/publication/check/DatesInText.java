package io.scrutineer.publication.check;

import io.scrutineer.calendar.PartialDate;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates that a sentence names: {@code 25 April to 10 June 2016} are two, and the year stands for both. */
final class DatesInText {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern DATE =
            Pattern.compile("(?:\\b(\\d{1,2})(?: (to|and) (\\d{1,2}))? )?\\b(" + MONTHS + ")\\b(?: (\\d{4}))?");
    private static final Pattern YEAR = Pattern.compile("\\bin (\\d{4})\\b");

    private DatesInText() {}

    static List<PartialDate> of(String sentence) {
        List<PartialDate> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(sentence);
        while (matcher.find()) {
            Integer year =
                    matcher.group(5) == null ? yearAfter(sentence, matcher.end()) : Integer.valueOf(matcher.group(5));
            if (year != null) {
                YearMonth month =
                        YearMonth.of(year, Month.valueOf(matcher.group(4).toUpperCase(Locale.UK)));
                add(dates, month, matcher.group(1));
                if (matcher.group(3) != null) {
                    add(dates, month, matcher.group(3));
                }
            }
        }
        return dates;
    }

    /** Years that stand alone. */
    static List<Integer> years(String sentence) {
        return YEAR.matcher(sentence)
                .results()
                .map(year -> Integer.valueOf(year.group(1)))
                .toList();
    }

    private static @Nullable Integer yearAfter(String sentence, int from) {
        Matcher next = DATE.matcher(sentence);
        next.region(from, sentence.length());
        while (next.find()) {
            if (next.group(5) != null) {
                return Integer.valueOf(next.group(5));
            }
        }
        return null;
    }

    private static void add(List<PartialDate> dates, YearMonth month, @Nullable String day) {
        try {
            dates.add(new PartialDate(month, day == null ? null : Integer.valueOf(day)));
        } catch (IllegalArgumentException | DateTimeException noSuchDay) {
            dates.add(new PartialDate(month, null));
        }
    }
}
