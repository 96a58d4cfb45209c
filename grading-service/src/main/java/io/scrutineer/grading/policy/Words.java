package io.scrutineer.grading.policy;

/** Numbers and plurals as a reader expects them in a sentence. */
final class Words {

    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Words() {}

    static String number(int number) {
        return number >= 0 && number < NUMBERS.length ? NUMBERS[number] : Integer.toString(number);
    }

    static String kinds(int count) {
        return number(count) + (count == 1 ? " kind of source" : " kinds of source");
    }

    static String findings(int count) {
        return number(count) + (count == 1 ? " finding" : " findings");
    }

    static String bodies(int count) {
        return number(count) + (count == 1 ? " body" : " bodies");
    }

    static String ratings(int count) {
        return number(count) + (count == 1 ? " rating of a case record" : " ratings of case records");
    }

    static String areOrIs(int count) {
        return count == 1 ? "is" : "are";
    }
}
