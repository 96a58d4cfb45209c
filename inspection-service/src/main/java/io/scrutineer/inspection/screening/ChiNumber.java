package io.scrutineer.inspection.screening;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The Community Health Index number by which NHS Scotland knows a patient: the date of birth as DDMMYY, three digits, and
 * a check digit by modulus 11 with the weights 10 to 2 (NHS Scotland, "CHI number", Health and Social Care Data
 * Dictionary).
 */
final class ChiNumber {

    /**
     * A regular expression for what can be one: ten digits, or groups of them as people write them. Other groups are other
     * things, such as a date and a number.
     */
    static final String AS_PEOPLE_WRITE_IT = "(?<![0-9])(?:"
            + "[0-9]{6}(?:" + Gap.IN_A_DATE + ")?+[0-9]{4}"
            + "|[0-9]{2}(?:" + Gap.IN_A_DATE + "[0-9]{2}){2}" + Gap.IN_A_DATE + "[0-9]{4}"
            + "|(?:[0-9]{3}" + Gap.IN_A_DATE + "){2}[0-9]{4}"
            + ")(?![0-9])";

    private static final int LENGTH = 10;
    private static final int MODULUS = 11;
    private static final int SOME_LEAP_YEAR_IN_ITS_CENTURY = 2000;

    private ChiNumber() {}

    /** Whether ten digits can be one; others with a date in front only look like it. */
    static boolean isValid(String digits) {
        return digits.length() == LENGTH && startsWithADate(digits) && checkDigit(digits) == digits.charAt(9) - '0';
    }

    static boolean startsWithADate(String digits) {
        try {
            int year = SOME_LEAP_YEAR_IN_ITS_CENTURY + Integer.parseInt(digits.substring(4, 6));
            LocalDate.of(year, Integer.parseInt(digits.substring(2, 4)), Integer.parseInt(digits.substring(0, 2)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The check digit of the first nine, or 10 where there is none and no such number is given out. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * (digits.charAt(i) - '0');
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }
}
