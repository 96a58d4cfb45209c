package io.scrutineer.publication.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whole numbers in words up to ninety-nine, in digits beyond: a number is always one word, without a space. */
public final class NumberWords {

    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int LARGEST_IN_WORDS = 99;
    private static final Map<String, Integer> NUMBERS = numbers();

    private NumberWords() {}

    /** The number as it stands in a sentence. */
    public static String of(int number) {
        if (number < 0 || number > LARGEST_IN_WORDS) {
            return Integer.toString(number);
        }
        if (number < ONES.size()) {
            return ONES.get(number);
        }
        String tens = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? tens : tens + "-" + ONES.get(number % 10);
    }

    /** The number that a word says; fails where it says none. */
    public static int parse(String word) {
        Integer number = NUMBERS.get(word);
        if (number != null) {
            return number;
        }
        if (!word.matches("[1-9][0-9]{2,8}")) {
            throw new IllegalArgumentException("Not a number as it is written here: " + word);
        }
        return Integer.parseInt(word);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number <= LARGEST_IN_WORDS; number++) {
            numbers.put(of(number), number);
        }
        return numbers;
    }
}
