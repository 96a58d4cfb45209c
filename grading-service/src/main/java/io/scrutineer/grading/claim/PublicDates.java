package io.scrutineer.grading.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** The days between which something became public: the same day, or the ends of a month where no more is known. */
record PublicDates(LocalDate from, LocalDate by) {

    private static final int TO_THE_MONTH = "2018-03".length();

    static PublicDates on(LocalDate day) {
        return new PublicDates(day, day);
    }

    /** Reads {@code 2018-03} or {@code 2018-03-06}. */
    static PublicDates parse(String iso) {
        try {
            if (iso.length() > TO_THE_MONTH) {
                return on(LocalDate.parse(iso));
            }
            YearMonth month = YearMonth.parse(iso);
            return new PublicDates(month.atDay(1), month.atEndOfMonth());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a date to the day or the month", e);
        }
    }

    LocalDate month() {
        return from.withDayOfMonth(1);
    }

    boolean isSurelyBy(LocalDate day) {
        return !by.isAfter(day);
    }

    boolean isPossiblyBy(LocalDate day) {
        return !from.isAfter(day);
    }

    /** Whichever came first, as far as that is known. */
    PublicDates earliest(PublicDates other) {
        return new PublicDates(earlier(from, other.from), earlier(by, other.by));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
